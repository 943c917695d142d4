import { type DestinationStream, type Logger, type LoggerOptions, pino, stdSerializers } from 'pino';

/** What the process logs: a JSON line each, on standard output. Secrets and what callers sent stay out of it. */
export function createLog(level: 'info' | 'warn', to: DestinationStream = pino.destination(1)): Logger {
  const options: LoggerOptions = {
    level,
    redact: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.secret', '*.token'],
    serializers: {
      err(error: Error) {
        // A failed query carries its statement with every value, and the driver's error does so once more.
        const { query, parameters, driverError, sql, ...rest } = stdSerializers.err(error);
        return rest;
      },
    },
  };
  return pino(options, to);
}

import { isUtf8 } from 'node:buffer';
import { errorCodes, type FastifyInstance } from 'fastify';
import { AppError } from '../errors.js';

/** What stands in a text for bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/**
 * The one kind of body. Browsers send anything else from any page without asking; Fastify takes plain text, too, unless
 * told not to. It also takes bytes of other encodings for UTF-8: software that sends Latin-1, as some does unless told
 * not to, would find its MÜLLER and MÖLLER to be one device, with a name that is neither.
 */
export function acceptOnlyJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const { 'content-encoding': encoding = 'identity' } = request.headers;
    if (encoding.toLowerCase() !== 'identity') throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE();
    const text = body.toString();
    if (text.includes(REPLACEMENT) && !isUtf8(body)) {
      throw new AppError('VALIDATION_FAILED', 'The body is not valid UTF-8.');
    }
    parse(request, text, done);
  });
}

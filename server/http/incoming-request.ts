import { IncomingMessage } from 'node:http';

/**
 * Node hands every request that offers another protocol to whoever waits for WebSockets. Java's own client offers HTTP/2
 * with the first thing it sends, also a POST: RFC 9110 section 7.8 lets us go on in HTTP/1.1, as if it had offered nothing.
 */
export class IncomingRequest extends IncomingMessage {
  declare private offers: boolean;

  /** Node asks once the headers are read, and takes the connection out of HTTP when this is true. */
  get upgrade(): boolean {
    return this.offers && (this.method === 'CONNECT' || this.headers.upgrade?.toLowerCase() === 'websocket');
  }

  set upgrade(offers: boolean) {
    this.offers = offers;
  }
}

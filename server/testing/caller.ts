/** One caller over real HTTP, with the cookie or token that it holds. */
export class Caller {
  constructor(
    private readonly url: string,
    readonly headers: Record<string, string> = {},
  ) {}

  /** The response as it came. */
  post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async send(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.post({ query, variables });
    return (await response.json()) as Answer;
  }

  /** The data; throws when there are errors. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they selected
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const { data, errors } = await this.send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** The first error's extensions; throws when there is none. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<Answer['errors'][0]['extensions']> {
    const { data, errors } = await this.send(query, variables);
    if (!errors?.[0]) throw new Error(`expected an error, got ${JSON.stringify(data)}`);
    return errors[0].extensions;
  }

  /** The same person with the cookie of a new session. */
  async signIn(email: string, password: string): Promise<Caller> {
    const response = await this.post({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { role } } }',
      variables: { input: { email, password } },
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`no session for ${email}: ${await response.text()}`);
    return new Caller(this.url, { ...this.headers, cookie });
  }
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they selected
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> & { code: string } }[];
}

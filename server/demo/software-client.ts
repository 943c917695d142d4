import type { DemoDevice } from './demo-data.js';

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { extensions: { code: string } }[];
}

/** What a vendor's software does: nothing but the public API over HTTP. */
export class SoftwareClient {
  private token: string | null = null;

  constructor(
    private readonly url: string,
    private readonly licenseKey: string,
    private readonly device: DemoDevice,
  ) {}

  /** The interval to heartbeat at, in seconds; null when the activation was refused. */
  async activate(signal: AbortSignal): Promise<number | null> {
    const answer = await this.post(
      signal,
      'mutation ($input: ActivateInput!) { activate(input: $input) { activationToken heartbeatIntervalSeconds } }',
      { licenseKey: this.licenseKey, ...this.device },
    );
    const activated = answer.data?.activate as
      | { activationToken: string; heartbeatIntervalSeconds: number }
      | undefined;
    this.token = activated?.activationToken ?? null;
    return activated?.heartbeatIntervalSeconds ?? null;
  }

  /** False when there is no use in going on: the activation is gone. Whatever passes is tried again next time. */
  async heartbeat(signal: AbortSignal): Promise<boolean> {
    const answer = await this.post(
      signal,
      'mutation ($input: HeartbeatInput!) { heartbeat(input: $input) { lastSeenAt } }',
      {
        activationToken: this.token,
        appVersion: this.device.appVersion,
      },
    );
    return answer.errors?.[0]?.extensions.code !== 'ACTIVATION_DEACTIVATED';
  }

  private async post(signal: AbortSignal, query: string, input: object): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
      signal,
    });
    return (await response.json()) as Answer;
  }
}

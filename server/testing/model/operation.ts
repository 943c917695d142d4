import fc from 'fast-check';

export const DEVICES = ['Device A', 'device a', 'Gerät', 'D'] as const;
export type Owner = 'acme' | 'globex';
/** People of two customers, vendor staff, and a partner tool of the first customer; names are how they go on record. */
export type Person = 'ada' | 'bob' | 'staff' | 'partner';

/** What somebody may do to the one license of a world; `Device` says which activation: a number that `resolve` maps. */
export type Operation<Device = number> =
  | { do: 'activate'; identifier: string; key: string | null }
  | { do: 'heartbeat'; of: Device }
  | { do: 'heartbeats'; of: Device[] }
  | { do: 'deactivate'; of: Device; by: Person | 'Software' }
  | { do: 'deactivateMany'; of: Device[]; by: Person }
  | { do: 'suspendLicense' | 'reinstateLicense' | 'revokeLicense' }
  | { do: 'suspendActivation' | 'reinstateActivation'; of: Device }
  | { do: 'limit'; to: number | null }
  | { do: 'expiry'; inSeconds: number | null }
  | { do: 'transfer'; to: Owner | null };

/** Seconds that pass: never do they add up to the window of 600 or to an expiry in 1000. */
export type Wait = { do: 'wait'; seconds: 400 | 7_200 };

const device = fc.nat({ max: 4 });
const person = fc.constantFrom<Person[]>('ada', 'bob', 'staff', 'partner');
const some = fc.array(device, { minLength: 1, maxLength: 2 });

export const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      do: fc.constant('activate'),
      identifier: fc.constantFrom(...DEVICES),
      key: fc.constantFrom(null, null, 'k1', 'k2'),
    }),
  },
  { weight: 14, arbitrary: fc.record({ do: fc.constant('heartbeat'), of: device }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('heartbeats'), of: some }) },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('deactivate'),
      of: device,
      by: fc.oneof(fc.constant('Software' as const), person),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('deactivateMany'), of: some, by: person }) },
  { weight: 14, arbitrary: fc.record({ do: fc.constantFrom('suspendLicense', 'reinstateLicense') }) },
  { weight: 14, arbitrary: fc.record({ do: fc.constantFrom('suspendActivation', 'reinstateActivation'), of: device }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('limit'), to: fc.constantFrom(1, 2, 3, 3, null) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('expiry'),
      inSeconds: fc.constantFrom(-100, 1_000, null, null, null, null),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('transfer'),
      to: fc.constantFrom<(Owner | null)[]>('acme', 'acme', 'acme', 'globex', 'globex', null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('revokeLicense') }) },
) as fc.Arbitrary<Operation>;

export const wait: fc.Arbitrary<Wait> = fc.record({ do: fc.constant('wait'), seconds: fc.constantFrom(400, 7_200) });

/** The operation on activations that exist; null while there is none to do it to. */
export function resolve(operation: Operation, ids: readonly string[]): Operation<string> | null {
  if (!('of' in operation)) return operation;
  if (ids.length === 0) return null;
  // The newest are the ones that something may still happen to.
  const idOf = (number: number) => ids.at(-1 - (number % ids.length))!;
  const of = Array.isArray(operation.of) ? operation.of.map(idOf) : idOf(operation.of);
  return { ...operation, of } as Operation<string>;
}

/** What happens at one instant: each item of a bulk operation is by itself. */
export function atomsOf(operation: Operation<string>): Operation<string>[] {
  if (operation.do === 'heartbeats') return operation.of.map((of) => ({ do: 'heartbeat', of }));
  if (operation.do === 'deactivateMany') {
    return operation.of.map((of) => ({ do: 'deactivate', of, by: operation.by }));
  }
  return [operation];
}

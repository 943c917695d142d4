/** One change of one activation, as it travels to readers and between nodes. Facts only: readers derive appearances. */
export interface LiveEvent {
  kind: 'ACTIVATED' | 'HEARTBEAT' | 'DEACTIVATED' | 'SUSPENDED' | 'REINSTATED';
  /** The activation; a journal holds one event for each. */
  id: string;
  /** The tenant; null: nobody's, for staff alone. */
  customerId: string | null;
  licenseId: string;
  status: 'ACTIVE' | 'DEACTIVATED' | 'SUSPENDED';
  /** Rises with every change but a heartbeat: of two events the higher is the newer state. */
  revision: number;
  lastSeenAt: Date | null;
  heartbeatWindowSeconds: number;
}

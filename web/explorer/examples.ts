/** What the first tab shows. Checked against the schema by a test. */
export const EXAMPLES = `# Put the cursor into an operation and
# press Ctrl+Enter (⌘+Enter) to run it.
#
# A partner tool's token goes into the Headers below:
# { "Authorization": "Bearer lsn_…" }

# The devices that were seen last.
query LastSeen {
  activations(
    first: 5
    orderBy: { field: LAST_SEEN_AT, direction: DESC }
  ) {
    totalCount
    nodes {
      id
      identifier
      status
      heartbeatStatus
      lastSeenAt
      license {
        maskedKey
        activationsInUse
        activationLimit
        product {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

# Every change as it happens. Leave it running,
# and send heartbeats from another tab.
subscription Live {
  activationEvents {
    kind
    activation {
      id
      status
      revision
      lastSeenAt
      heartbeatStatus
      nextHeartbeatDueAt
    }
  }
}

# What your software does once: it takes a slot,
# and keeps the token that it is given.
mutation Activate {
  activate(
    input: {
      licenseKey: "your license key"
      identifier: "my-first-device"
    }
  ) {
    activationToken
    alreadyActive
    heartbeatIntervalSeconds
    activation {
      id
      identifier
    }
  }
}

# What it does from then on, as often as it was told.
mutation Heartbeat {
  heartbeat(input: { activationToken: "the token" }) {
    lastSeenAt
    nextHeartbeatDueAt
    licenseStatus
  }
}
`;

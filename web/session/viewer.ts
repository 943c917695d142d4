import { graphql } from '../__generated__/gql.js';

/** Who is signed in: null for nobody. The portal's only truth about the session is this field in the cache. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      ...Viewer_viewer
    }
  }
`);

graphql(`
  fragment Viewer_viewer on Viewer {
    role
    user {
      id
      name
      email
    }
    customer {
      id
      name
    }
  }
`);

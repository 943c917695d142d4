import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { checkAudience, For } from '../accounts/audience.js';
import type { Context } from '../context.js';
import { findLicenses } from '../licenses/find-licenses.js';
import { License } from '../licenses/license.js';
import { countDashboard } from './count.js';
import { Dashboard } from './dashboard.js';

const RECENT = 5;

@Resolver(() => Dashboard)
export class DashboardResolver {
  @For('customer', 'staff', 'LICENSES_READ')
  @Query(() => Dashboard, {
    // Each of them looks at everything that the viewer has.
    complexity: 3,
    description: 'Totals over what the viewer sees. A token needs both LICENSES_READ and ACTIVATIONS_READ.',
  })
  dashboard(@Ctx() context: Context): Promise<Dashboard> {
    checkAudience(context.viewer, ['customer', 'staff', 'ACTIVATIONS_READ']);
    return countDashboard(context);
  }

  @FieldResolver(() => [License], { description: 'The five newest licenses.' })
  async recentLicenses(@Ctx() context: Context): Promise<License[]> {
    return (await findLicenses(context, {}, null, { first: RECENT })).nodes;
  }
}

/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ActivatedCell_activation on Activation {\n    id\n    activatedAt\n  }\n": typeof types.ActivatedCell_ActivationFragmentDoc,
    "\n  subscription ActivationEvents($licenseId: ID, $heartbeatsOf: [ID!]!) {\n    activationEvents(licenseId: $licenseId, heartbeatsOf: $heartbeatsOf) {\n      kind\n      activation {\n        id\n        status\n        revision\n        lastSeenAt\n        heartbeatStatus\n        nextHeartbeatDueAt\n      }\n    }\n  }\n": typeof types.ActivationEventsDocument,
    "\n  fragment ActivationList_connection on ActivationConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...ActivationRow_activation @nonreactive\n    }\n  }\n": typeof types.ActivationList_ConnectionFragmentDoc,
    "\n  fragment ActivationRow_activation on Activation {\n    id\n    ...SelectCell_activation\n    ...IdentifierCell_activation\n    ...LicenseCell_activation\n    ...StatusCell_activation\n    ...LastSeenCell_activation @nonreactive\n    ...ActivatedCell_activation\n    ...DeactivateButton_activation\n  }\n": typeof types.ActivationRow_ActivationFragmentDoc,
    "\n  mutation DeactivateMany($ids: [ID!]!) {\n    deactivateActivations(ids: $ids) {\n      id\n      alreadyDeactivated\n      error {\n        code\n      }\n      activation {\n        id\n        revision\n        status\n        ...ActivationRow_activation\n      }\n    }\n  }\n": typeof types.DeactivateManyDocument,
    "\n  fragment DeactivateButton_activation on Activation {\n    id\n    identifier\n    revision\n    status\n  }\n": typeof types.DeactivateButton_ActivationFragmentDoc,
    "\n  fragment DeactivateConfirm_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DeactivateConfirm_ActivationFragmentDoc,
    "\n  mutation DeactivateActivation($id: ID!) {\n    deactivateActivation(id: $id) {\n      alreadyDeactivated\n      activation {\n        id\n        revision\n        status\n        ...ActivationRow_activation\n      }\n    }\n  }\n": typeof types.DeactivateActivationDocument,
    "\n  fragment DeviceFacts_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    hostname\n    platform\n    appVersion\n    revision\n    status\n    activatedAt\n    deactivatedAt\n    deactivationReason\n    deactivatedBy\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n    }\n    ...StatusCell_activation\n    ...LastSeenCell_activation\n  }\n": typeof types.DeviceFacts_ActivationFragmentDoc,
    "\n  fragment IdentifierCell_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    hostname\n    platform\n  }\n": typeof types.IdentifierCell_ActivationFragmentDoc,
    "\n  fragment LastSeenCell_activation on Activation {\n    id\n    revision\n    status\n    lastSeenAt\n    heartbeatStatus\n    nextHeartbeatDueAt\n  }\n": typeof types.LastSeenCell_ActivationFragmentDoc,
    "\n  fragment LicenseCell_activation on Activation {\n    id\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n    }\n  }\n": typeof types.LicenseCell_ActivationFragmentDoc,
    "\n  fragment LicenseFilter_license on License {\n    id\n    maskedKey\n    product {\n      id\n      name\n    }\n  }\n": typeof types.LicenseFilter_LicenseFragmentDoc,
    "\n  query LicenseFilter($filter: LicenseFilter!, $chosen: ID!, $isChosen: Boolean!) {\n    found: licenses(first: 20, filter: $filter) {\n      nodes {\n        ...LicenseFilter_license\n      }\n    }\n    chosen: license(id: $chosen) @include(if: $isChosen) {\n      ...LicenseFilter_license\n    }\n  }\n": typeof types.LicenseFilterDocument,
    "\n  fragment PresenceStrip_activation on Activation {\n    id\n    activatedAt\n    deactivatedAt\n    lastSeenAt\n    nextHeartbeatDueAt\n    silences {\n      beganAt\n      endedAt\n    }\n  }\n": typeof types.PresenceStrip_ActivationFragmentDoc,
    "\n  query ProductFilter($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: products(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Product {\n        name\n      }\n    }\n  }\n": typeof types.ProductFilterDocument,
    "\n  fragment SelectCell_activation on Activation {\n    id\n    identifier\n    label\n    hostname\n    revision\n    status\n  }\n": typeof types.SelectCell_ActivationFragmentDoc,
    "\n  fragment StatusCell_activation on Activation {\n    id\n    revision\n    status\n  }\n": typeof types.StatusCell_ActivationFragmentDoc,
    "\n  query Page {\n    activations {\n      nodes {\n        id\n        revision\n        status\n        deactivatedAt\n        lastSeenAt\n        nextHeartbeatDueAt\n      }\n    }\n  }\n": typeof types.PageDocument,
    "\n  fragment Newest_activation on Activation {\n    revision\n    status\n    deactivatedAt\n    deactivationReason\n    deactivatedBy\n    canDeactivate\n    lastSeenAt\n    heartbeatStatus\n    nextHeartbeatDueAt\n  }\n": typeof types.Newest_ActivationFragmentDoc,
    "\n  query MoreActivations($after: String, $filter: ActivationFilter, $orderBy: ActivationOrder) {\n    activations(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n": typeof types.MoreActivationsDocument,
    "\n  query RowsOnScreen($ids: [ID!]!) {\n    activations(first: 100, filter: { ids: $ids }) {\n      nodes {\n        id\n        status\n        revision\n        lastSeenAt\n        heartbeatStatus\n        nextHeartbeatDueAt\n      }\n    }\n  }\n": typeof types.RowsOnScreenDocument,
    "\n  fragment AuditEntries_connection on AuditEntryConnection {\n    nodes {\n      id\n      ...AuditItem_entry\n    }\n  }\n": typeof types.AuditEntries_ConnectionFragmentDoc,
    "\n  fragment AuditItem_entry on AuditEntry {\n    id\n    at\n    action\n    actorType\n    actor\n    requestId\n    before\n    after\n    ...AuditSubject_entry\n  }\n": typeof types.AuditItem_EntryFragmentDoc,
    "\n  fragment AuditList_connection on AuditEntryConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    ...AuditEntries_connection\n  }\n": typeof types.AuditList_ConnectionFragmentDoc,
    "\n  fragment AuditSubject_entry on AuditEntry {\n    subjectId\n    subject {\n      id\n      ... on Activation {\n        identifier\n        identifierType\n      }\n      ... on License {\n        maskedKey\n        product {\n          id\n          name\n        }\n      }\n      ... on Product {\n        name\n      }\n      ... on Customer {\n        name\n      }\n      ... on User {\n        name\n      }\n      ... on ApiToken {\n        name\n      }\n    }\n  }\n": typeof types.AuditSubject_EntryFragmentDoc,
    "\n  fragment DevicesNow_dashboard on Dashboard {\n    online\n    silent\n    neverSeen\n  }\n": typeof types.DevicesNow_DashboardFragmentDoc,
    "\n  fragment DevicesOnline_dashboard on Dashboard {\n    online\n  }\n": typeof types.DevicesOnline_DashboardFragmentDoc,
    "\n  query DevicesOnline($period: OnlinePeriod!) {\n    devicesOnline(period: $period) {\n      takenAt\n      online\n    }\n  }\n": typeof types.DevicesOnlineDocument,
    "\n  fragment Totals_dashboard on Dashboard {\n    totalLicenses\n    activeLicenses\n    activationsInUse\n    expiringSoon\n  }\n": typeof types.Totals_DashboardFragmentDoc,
    "\n  fragment ExpiryCell_license on License {\n    id\n    expiresAt\n  }\n": typeof types.ExpiryCell_LicenseFragmentDoc,
    "\n  fragment Explanation_license on License {\n    id\n    status\n    expiresAt\n    validation {\n      valid\n      code\n    }\n  }\n": typeof types.Explanation_LicenseFragmentDoc,
    "\n  fragment LicenseDetail_license on License {\n    id\n    ...LicenseFacts_license\n    ...Explanation_license\n    ...LimitReached_license\n  }\n": typeof types.LicenseDetail_LicenseFragmentDoc,
    "\n  fragment LicenseFacts_license on License {\n    id\n    createdAt\n    customer {\n      id\n      name\n    }\n    ...LicenseKey_license\n    ...UseCell_license\n    ...ExpiryCell_license\n  }\n": typeof types.LicenseFacts_LicenseFragmentDoc,
    "\n  fragment LicenseKey_license on License {\n    id\n    maskedKey\n  }\n": typeof types.LicenseKey_LicenseFragmentDoc,
    "\n  mutation RevealLicenseKey($id: ID!) {\n    revealLicenseKey(id: $id)\n  }\n": typeof types.RevealLicenseKeyDocument,
    "\n  fragment LicenseList_connection on LicenseConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...LicenseRow_license @nonreactive\n    }\n  }\n": typeof types.LicenseList_ConnectionFragmentDoc,
    "\n  fragment LicenseNameCell_license on License {\n    id\n    maskedKey\n    product {\n      id\n      name\n    }\n    customer {\n      id\n      name\n    }\n  }\n": typeof types.LicenseNameCell_LicenseFragmentDoc,
    "\n  fragment LicenseRow_license on License {\n    id\n    createdAt\n    ...LicenseNameCell_license\n    ...LicenseStatusBadge_license\n    ...UseCell_license\n    ...ExpiryCell_license\n  }\n": typeof types.LicenseRow_LicenseFragmentDoc,
    "\n  fragment LicenseStatusBadge_license on License {\n    id\n    status\n    expiresAt\n  }\n": typeof types.LicenseStatusBadge_LicenseFragmentDoc,
    "\n  fragment LimitReached_license on License {\n    id\n    activationsInUse\n    activationLimit\n  }\n": typeof types.LimitReached_LicenseFragmentDoc,
    "\n  fragment RecentLicenses_license on License {\n    id\n    ...LicenseNameCell_license\n    ...LicenseStatusBadge_license\n    ...UseCell_license\n  }\n": typeof types.RecentLicenses_LicenseFragmentDoc,
    "\n  fragment UseCell_license on License {\n    id\n    activationsInUse\n    activationLimit\n  }\n": typeof types.UseCell_LicenseFragmentDoc,
    "\n  query ActivationsPage(\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: ActivationFilter\n    $orderBy: ActivationOrder\n  ) {\n    activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n": typeof types.ActivationsPageDocument,
    "\n  query ActivityPage($first: Int, $after: String, $last: Int, $before: String, $filter: AuditFilter) {\n    auditEntries(first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      ...AuditList_connection\n    }\n  }\n": typeof types.ActivityPageDocument,
    "\n  query CustomerPage(\n    $id: ID!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: LicenseFilter\n    $orderBy: LicenseOrder\n  ) {\n    node(id: $id) {\n      id\n      ... on Customer {\n        name\n        users(first: 100) {\n          ...UserList_connection\n        }\n      }\n    }\n    licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...LicenseList_connection\n    }\n  }\n": typeof types.CustomerPageDocument,
    "\n  query CustomersPage($first: Int, $after: String, $last: Int, $before: String) {\n    customers(first: $first, after: $after, last: $last, before: $before) {\n      ...CustomerList_connection\n    }\n  }\n": typeof types.CustomersPageDocument,
    "\n  query DashboardPage {\n    dashboard {\n      ...Totals_dashboard\n      ...DevicesNow_dashboard\n      ...DevicesOnline_dashboard\n      recentLicenses {\n        id\n        ...RecentLicenses_license\n      }\n    }\n    auditEntries(first: 50) {\n      ...AuditEntries_connection\n    }\n  }\n": typeof types.DashboardPageDocument,
    "\n  query DevicesNow {\n    dashboard {\n      ...DevicesNow_dashboard\n    }\n  }\n": typeof types.DevicesNowDocument,
    "\n  query DeviceDrawer($id: ID!) {\n    activation(id: $id) {\n      id\n      identifier\n      revision\n      ...DeviceFacts_activation\n      ...PresenceStrip_activation\n      ...DeviceActions_activation\n      history(first: 20) {\n        ...AuditEntries_connection\n      }\n    }\n  }\n": typeof types.DeviceDrawerDocument,
    "\n  query LicensePage(\n    $id: ID!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: ActivationFilter\n    $orderBy: ActivationOrder\n  ) {\n    license(id: $id) {\n      id\n      maskedKey\n      product {\n        id\n        name\n      }\n      ...LicenseStatusBadge_license\n      ...LicenseDetail_license\n      ...LicenseActions_license\n    }\n    activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n": typeof types.LicensePageDocument,
    "\n  query LicensesPage(\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: LicenseFilter\n    $orderBy: LicenseOrder\n  ) {\n    licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...LicenseList_connection\n    }\n  }\n": typeof types.LicensesPageDocument,
    "\n  query Palette($text: String!) {\n    activations(first: 6, filter: { identifier: $text }) {\n      nodes {\n        id\n        identifier\n        label\n      }\n    }\n    licenses(first: 6, filter: { query: $text }) {\n      nodes {\n        id\n        maskedKey\n        product {\n          id\n          name\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PaletteDocument,
    "\n  query ProductsPage($first: Int, $after: String, $last: Int, $before: String) {\n    products(first: $first, after: $after, last: $last, before: $before) {\n      ...ProductList_connection\n    }\n  }\n": typeof types.ProductsPageDocument,
    "\n  query SettingsPage {\n    viewer {\n      ...Profile_viewer\n      ...Sessions_viewer\n    }\n  }\n": typeof types.SettingsPageDocument,
    "\n  query TokensPage {\n    apiTokens {\n      ...TokenList_token\n    }\n  }\n": typeof types.TokensPageDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...Viewer_viewer\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query Viewer {\n    viewer {\n      ...Viewer_viewer\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment Viewer_viewer on Viewer {\n    role\n    user {\n      id\n      name\n      email\n    }\n    customer {\n      id\n      name\n    }\n  }\n": typeof types.Viewer_ViewerFragmentDoc,
    "\n  mutation UpdateViewer($input: UpdateViewerInput!) {\n    updateViewer(input: $input) {\n      user {\n        id\n        name\n      }\n    }\n  }\n": typeof types.UpdateViewerDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  fragment Profile_viewer on Viewer {\n    user {\n      id\n      name\n      email\n    }\n    customer {\n      id\n      name\n    }\n  }\n": typeof types.Profile_ViewerFragmentDoc,
    "\n  fragment SessionItem_session on Session {\n    id\n    userAgent\n    address\n    createdAt\n    lastUsedAt\n    isCurrent\n  }\n": typeof types.SessionItem_SessionFragmentDoc,
    "\n  fragment Sessions_viewer on Viewer {\n    sessions {\n      id\n      isCurrent\n      ...SessionItem_session\n    }\n  }\n": typeof types.Sessions_ViewerFragmentDoc,
    "\n  mutation SignOutSession($id: ID!) {\n    signOutSession(id: $id) {\n      ...Sessions_viewer\n    }\n  }\n": typeof types.SignOutSessionDocument,
    "\n  mutation SignOutOtherSessions {\n    signOutOtherSessions {\n      ...Sessions_viewer\n    }\n  }\n": typeof types.SignOutOtherSessionsDocument,
    "\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.CreateCustomerDocument,
    "\n  fragment CustomerList_connection on CustomerConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      name\n    }\n  }\n": typeof types.CustomerList_ConnectionFragmentDoc,
    "\n  fragment DeviceActions_activation on Activation {\n    id\n    identifier\n    identifierType\n    revision\n    status\n  }\n": typeof types.DeviceActions_ActivationFragmentDoc,
    "\n  mutation SuspendDevice($id: ID!, $reason: String) {\n    suspendActivation(id: $id, reason: $reason) {\n      ...DeviceActions_activation\n    }\n  }\n": typeof types.SuspendDeviceDocument,
    "\n  mutation ReinstateDevice($id: ID!) {\n    reinstateActivation(id: $id) {\n      ...DeviceActions_activation\n    }\n  }\n": typeof types.ReinstateDeviceDocument,
    "\n  fragment EditLicense_license on License {\n    id\n    activationLimit\n    activationsInUse\n    expiresAt\n    customer {\n      id\n      name\n    }\n  }\n": typeof types.EditLicense_LicenseFragmentDoc,
    "\n  mutation UpdateLicense($id: ID!, $input: UpdateLicenseInput!) {\n    updateLicense(id: $id, input: $input) {\n      ...ChangedLicense\n    }\n  }\n": typeof types.UpdateLicenseDocument,
    "\n  mutation IssueLicense($input: IssueLicenseInput!) {\n    issueLicense(input: $input) {\n      licenseKey\n    }\n  }\n": typeof types.IssueLicenseDocument,
    "\n  mutation SuspendLicense($id: ID!, $reason: String) {\n    suspendLicense(id: $id, reason: $reason) {\n      ...ChangedLicense\n    }\n  }\n": typeof types.SuspendLicenseDocument,
    "\n  mutation RevokeLicense($id: ID!, $reason: String) {\n    revokeLicense(id: $id, reason: $reason) {\n      ...ChangedLicense\n    }\n  }\n": typeof types.RevokeLicenseDocument,
    "\n  fragment LicenseActions_license on License {\n    id\n    status\n    ...EditLicense_license\n  }\n": typeof types.LicenseActions_LicenseFragmentDoc,
    "\n  fragment ChangedLicense on License {\n    id\n    status\n    activationLimit\n    activationsInUse\n    activationsRemaining\n    expiresAt\n    customer {\n      id\n      name\n    }\n    validation {\n      valid\n      code\n    }\n  }\n": typeof types.ChangedLicenseFragmentDoc,
    "\n  mutation ReinstateLicense($id: ID!) {\n    reinstateLicense(id: $id) {\n      ...ChangedLicense\n    }\n  }\n": typeof types.ReinstateLicenseDocument,
    "\n  fragment ProductForm_product on Product {\n    id\n    name\n    heartbeatWindowSeconds\n    deactivateDeadAfterSeconds\n  }\n": typeof types.ProductForm_ProductFragmentDoc,
    "\n  mutation CreateProduct($input: CreateProductInput!) {\n    createProduct(input: $input) {\n      ...ProductForm_product\n    }\n  }\n": typeof types.CreateProductDocument,
    "\n  mutation UpdateProduct($id: ID!, $input: UpdateProductInput!) {\n    updateProduct(id: $id, input: $input) {\n      ...ProductForm_product\n    }\n  }\n": typeof types.UpdateProductDocument,
    "\n  fragment ProductList_connection on ProductConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...ProductForm_product\n    }\n  }\n": typeof types.ProductList_ConnectionFragmentDoc,
    "\n  query ProductChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: products(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Product {\n        name\n      }\n    }\n  }\n": typeof types.ProductChoicesDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateUserDocument,
    "\n  fragment UserList_connection on UserConnection {\n    totalCount\n    nodes {\n      id\n      name\n      email\n      lastSignedInAt\n    }\n  }\n": typeof types.UserList_ConnectionFragmentDoc,
    "\n  query CustomerChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: customers(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Customer {\n        name\n      }\n    }\n  }\n": typeof types.CustomerChoicesDocument,
    "\n  fragment ExpiryCell_token on ApiToken {\n    id\n    expiresAt\n    revokedAt\n  }\n": typeof types.ExpiryCell_TokenFragmentDoc,
    "\n  mutation RevokeToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n": typeof types.RevokeTokenDocument,
    "\n  mutation CreateToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n    }\n  }\n": typeof types.CreateTokenDocument,
    "\n  fragment TokenList_token on ApiToken {\n    id\n    ...TokenRow_token\n  }\n": typeof types.TokenList_TokenFragmentDoc,
    "\n  fragment TokenRow_token on ApiToken {\n    id\n    name\n    prefix\n    scopes\n    lastUsedAt\n    revokedAt\n    customer {\n      id\n      name\n    }\n    ...ExpiryCell_token\n  }\n": typeof types.TokenRow_TokenFragmentDoc,
    "\n  fragment PagedPanel_pageInfo on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n": typeof types.PagedPanel_PageInfoFragmentDoc,
};
const documents: Documents = {
    "\n  fragment ActivatedCell_activation on Activation {\n    id\n    activatedAt\n  }\n": types.ActivatedCell_ActivationFragmentDoc,
    "\n  subscription ActivationEvents($licenseId: ID, $heartbeatsOf: [ID!]!) {\n    activationEvents(licenseId: $licenseId, heartbeatsOf: $heartbeatsOf) {\n      kind\n      activation {\n        id\n        status\n        revision\n        lastSeenAt\n        heartbeatStatus\n        nextHeartbeatDueAt\n      }\n    }\n  }\n": types.ActivationEventsDocument,
    "\n  fragment ActivationList_connection on ActivationConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...ActivationRow_activation @nonreactive\n    }\n  }\n": types.ActivationList_ConnectionFragmentDoc,
    "\n  fragment ActivationRow_activation on Activation {\n    id\n    ...SelectCell_activation\n    ...IdentifierCell_activation\n    ...LicenseCell_activation\n    ...StatusCell_activation\n    ...LastSeenCell_activation @nonreactive\n    ...ActivatedCell_activation\n    ...DeactivateButton_activation\n  }\n": types.ActivationRow_ActivationFragmentDoc,
    "\n  mutation DeactivateMany($ids: [ID!]!) {\n    deactivateActivations(ids: $ids) {\n      id\n      alreadyDeactivated\n      error {\n        code\n      }\n      activation {\n        id\n        revision\n        status\n        ...ActivationRow_activation\n      }\n    }\n  }\n": types.DeactivateManyDocument,
    "\n  fragment DeactivateButton_activation on Activation {\n    id\n    identifier\n    revision\n    status\n  }\n": types.DeactivateButton_ActivationFragmentDoc,
    "\n  fragment DeactivateConfirm_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n    }\n  }\n": types.DeactivateConfirm_ActivationFragmentDoc,
    "\n  mutation DeactivateActivation($id: ID!) {\n    deactivateActivation(id: $id) {\n      alreadyDeactivated\n      activation {\n        id\n        revision\n        status\n        ...ActivationRow_activation\n      }\n    }\n  }\n": types.DeactivateActivationDocument,
    "\n  fragment DeviceFacts_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    hostname\n    platform\n    appVersion\n    revision\n    status\n    activatedAt\n    deactivatedAt\n    deactivationReason\n    deactivatedBy\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n    }\n    ...StatusCell_activation\n    ...LastSeenCell_activation\n  }\n": types.DeviceFacts_ActivationFragmentDoc,
    "\n  fragment IdentifierCell_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    hostname\n    platform\n  }\n": types.IdentifierCell_ActivationFragmentDoc,
    "\n  fragment LastSeenCell_activation on Activation {\n    id\n    revision\n    status\n    lastSeenAt\n    heartbeatStatus\n    nextHeartbeatDueAt\n  }\n": types.LastSeenCell_ActivationFragmentDoc,
    "\n  fragment LicenseCell_activation on Activation {\n    id\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n    }\n  }\n": types.LicenseCell_ActivationFragmentDoc,
    "\n  fragment LicenseFilter_license on License {\n    id\n    maskedKey\n    product {\n      id\n      name\n    }\n  }\n": types.LicenseFilter_LicenseFragmentDoc,
    "\n  query LicenseFilter($filter: LicenseFilter!, $chosen: ID!, $isChosen: Boolean!) {\n    found: licenses(first: 20, filter: $filter) {\n      nodes {\n        ...LicenseFilter_license\n      }\n    }\n    chosen: license(id: $chosen) @include(if: $isChosen) {\n      ...LicenseFilter_license\n    }\n  }\n": types.LicenseFilterDocument,
    "\n  fragment PresenceStrip_activation on Activation {\n    id\n    activatedAt\n    deactivatedAt\n    lastSeenAt\n    nextHeartbeatDueAt\n    silences {\n      beganAt\n      endedAt\n    }\n  }\n": types.PresenceStrip_ActivationFragmentDoc,
    "\n  query ProductFilter($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: products(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Product {\n        name\n      }\n    }\n  }\n": types.ProductFilterDocument,
    "\n  fragment SelectCell_activation on Activation {\n    id\n    identifier\n    label\n    hostname\n    revision\n    status\n  }\n": types.SelectCell_ActivationFragmentDoc,
    "\n  fragment StatusCell_activation on Activation {\n    id\n    revision\n    status\n  }\n": types.StatusCell_ActivationFragmentDoc,
    "\n  query Page {\n    activations {\n      nodes {\n        id\n        revision\n        status\n        deactivatedAt\n        lastSeenAt\n        nextHeartbeatDueAt\n      }\n    }\n  }\n": types.PageDocument,
    "\n  fragment Newest_activation on Activation {\n    revision\n    status\n    deactivatedAt\n    deactivationReason\n    deactivatedBy\n    canDeactivate\n    lastSeenAt\n    heartbeatStatus\n    nextHeartbeatDueAt\n  }\n": types.Newest_ActivationFragmentDoc,
    "\n  query MoreActivations($after: String, $filter: ActivationFilter, $orderBy: ActivationOrder) {\n    activations(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n": types.MoreActivationsDocument,
    "\n  query RowsOnScreen($ids: [ID!]!) {\n    activations(first: 100, filter: { ids: $ids }) {\n      nodes {\n        id\n        status\n        revision\n        lastSeenAt\n        heartbeatStatus\n        nextHeartbeatDueAt\n      }\n    }\n  }\n": types.RowsOnScreenDocument,
    "\n  fragment AuditEntries_connection on AuditEntryConnection {\n    nodes {\n      id\n      ...AuditItem_entry\n    }\n  }\n": types.AuditEntries_ConnectionFragmentDoc,
    "\n  fragment AuditItem_entry on AuditEntry {\n    id\n    at\n    action\n    actorType\n    actor\n    requestId\n    before\n    after\n    ...AuditSubject_entry\n  }\n": types.AuditItem_EntryFragmentDoc,
    "\n  fragment AuditList_connection on AuditEntryConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    ...AuditEntries_connection\n  }\n": types.AuditList_ConnectionFragmentDoc,
    "\n  fragment AuditSubject_entry on AuditEntry {\n    subjectId\n    subject {\n      id\n      ... on Activation {\n        identifier\n        identifierType\n      }\n      ... on License {\n        maskedKey\n        product {\n          id\n          name\n        }\n      }\n      ... on Product {\n        name\n      }\n      ... on Customer {\n        name\n      }\n      ... on User {\n        name\n      }\n      ... on ApiToken {\n        name\n      }\n    }\n  }\n": types.AuditSubject_EntryFragmentDoc,
    "\n  fragment DevicesNow_dashboard on Dashboard {\n    online\n    silent\n    neverSeen\n  }\n": types.DevicesNow_DashboardFragmentDoc,
    "\n  fragment DevicesOnline_dashboard on Dashboard {\n    online\n  }\n": types.DevicesOnline_DashboardFragmentDoc,
    "\n  query DevicesOnline($period: OnlinePeriod!) {\n    devicesOnline(period: $period) {\n      takenAt\n      online\n    }\n  }\n": types.DevicesOnlineDocument,
    "\n  fragment Totals_dashboard on Dashboard {\n    totalLicenses\n    activeLicenses\n    activationsInUse\n    expiringSoon\n  }\n": types.Totals_DashboardFragmentDoc,
    "\n  fragment ExpiryCell_license on License {\n    id\n    expiresAt\n  }\n": types.ExpiryCell_LicenseFragmentDoc,
    "\n  fragment Explanation_license on License {\n    id\n    status\n    expiresAt\n    validation {\n      valid\n      code\n    }\n  }\n": types.Explanation_LicenseFragmentDoc,
    "\n  fragment LicenseDetail_license on License {\n    id\n    ...LicenseFacts_license\n    ...Explanation_license\n    ...LimitReached_license\n  }\n": types.LicenseDetail_LicenseFragmentDoc,
    "\n  fragment LicenseFacts_license on License {\n    id\n    createdAt\n    customer {\n      id\n      name\n    }\n    ...LicenseKey_license\n    ...UseCell_license\n    ...ExpiryCell_license\n  }\n": types.LicenseFacts_LicenseFragmentDoc,
    "\n  fragment LicenseKey_license on License {\n    id\n    maskedKey\n  }\n": types.LicenseKey_LicenseFragmentDoc,
    "\n  mutation RevealLicenseKey($id: ID!) {\n    revealLicenseKey(id: $id)\n  }\n": types.RevealLicenseKeyDocument,
    "\n  fragment LicenseList_connection on LicenseConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...LicenseRow_license @nonreactive\n    }\n  }\n": types.LicenseList_ConnectionFragmentDoc,
    "\n  fragment LicenseNameCell_license on License {\n    id\n    maskedKey\n    product {\n      id\n      name\n    }\n    customer {\n      id\n      name\n    }\n  }\n": types.LicenseNameCell_LicenseFragmentDoc,
    "\n  fragment LicenseRow_license on License {\n    id\n    createdAt\n    ...LicenseNameCell_license\n    ...LicenseStatusBadge_license\n    ...UseCell_license\n    ...ExpiryCell_license\n  }\n": types.LicenseRow_LicenseFragmentDoc,
    "\n  fragment LicenseStatusBadge_license on License {\n    id\n    status\n    expiresAt\n  }\n": types.LicenseStatusBadge_LicenseFragmentDoc,
    "\n  fragment LimitReached_license on License {\n    id\n    activationsInUse\n    activationLimit\n  }\n": types.LimitReached_LicenseFragmentDoc,
    "\n  fragment RecentLicenses_license on License {\n    id\n    ...LicenseNameCell_license\n    ...LicenseStatusBadge_license\n    ...UseCell_license\n  }\n": types.RecentLicenses_LicenseFragmentDoc,
    "\n  fragment UseCell_license on License {\n    id\n    activationsInUse\n    activationLimit\n  }\n": types.UseCell_LicenseFragmentDoc,
    "\n  query ActivationsPage(\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: ActivationFilter\n    $orderBy: ActivationOrder\n  ) {\n    activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n": types.ActivationsPageDocument,
    "\n  query ActivityPage($first: Int, $after: String, $last: Int, $before: String, $filter: AuditFilter) {\n    auditEntries(first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      ...AuditList_connection\n    }\n  }\n": types.ActivityPageDocument,
    "\n  query CustomerPage(\n    $id: ID!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: LicenseFilter\n    $orderBy: LicenseOrder\n  ) {\n    node(id: $id) {\n      id\n      ... on Customer {\n        name\n        users(first: 100) {\n          ...UserList_connection\n        }\n      }\n    }\n    licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...LicenseList_connection\n    }\n  }\n": types.CustomerPageDocument,
    "\n  query CustomersPage($first: Int, $after: String, $last: Int, $before: String) {\n    customers(first: $first, after: $after, last: $last, before: $before) {\n      ...CustomerList_connection\n    }\n  }\n": types.CustomersPageDocument,
    "\n  query DashboardPage {\n    dashboard {\n      ...Totals_dashboard\n      ...DevicesNow_dashboard\n      ...DevicesOnline_dashboard\n      recentLicenses {\n        id\n        ...RecentLicenses_license\n      }\n    }\n    auditEntries(first: 50) {\n      ...AuditEntries_connection\n    }\n  }\n": types.DashboardPageDocument,
    "\n  query DevicesNow {\n    dashboard {\n      ...DevicesNow_dashboard\n    }\n  }\n": types.DevicesNowDocument,
    "\n  query DeviceDrawer($id: ID!) {\n    activation(id: $id) {\n      id\n      identifier\n      revision\n      ...DeviceFacts_activation\n      ...PresenceStrip_activation\n      ...DeviceActions_activation\n      history(first: 20) {\n        ...AuditEntries_connection\n      }\n    }\n  }\n": types.DeviceDrawerDocument,
    "\n  query LicensePage(\n    $id: ID!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: ActivationFilter\n    $orderBy: ActivationOrder\n  ) {\n    license(id: $id) {\n      id\n      maskedKey\n      product {\n        id\n        name\n      }\n      ...LicenseStatusBadge_license\n      ...LicenseDetail_license\n      ...LicenseActions_license\n    }\n    activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n": types.LicensePageDocument,
    "\n  query LicensesPage(\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: LicenseFilter\n    $orderBy: LicenseOrder\n  ) {\n    licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...LicenseList_connection\n    }\n  }\n": types.LicensesPageDocument,
    "\n  query Palette($text: String!) {\n    activations(first: 6, filter: { identifier: $text }) {\n      nodes {\n        id\n        identifier\n        label\n      }\n    }\n    licenses(first: 6, filter: { query: $text }) {\n      nodes {\n        id\n        maskedKey\n        product {\n          id\n          name\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PaletteDocument,
    "\n  query ProductsPage($first: Int, $after: String, $last: Int, $before: String) {\n    products(first: $first, after: $after, last: $last, before: $before) {\n      ...ProductList_connection\n    }\n  }\n": types.ProductsPageDocument,
    "\n  query SettingsPage {\n    viewer {\n      ...Profile_viewer\n      ...Sessions_viewer\n    }\n  }\n": types.SettingsPageDocument,
    "\n  query TokensPage {\n    apiTokens {\n      ...TokenList_token\n    }\n  }\n": types.TokensPageDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...Viewer_viewer\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  query Viewer {\n    viewer {\n      ...Viewer_viewer\n    }\n  }\n": types.ViewerDocument,
    "\n  fragment Viewer_viewer on Viewer {\n    role\n    user {\n      id\n      name\n      email\n    }\n    customer {\n      id\n      name\n    }\n  }\n": types.Viewer_ViewerFragmentDoc,
    "\n  mutation UpdateViewer($input: UpdateViewerInput!) {\n    updateViewer(input: $input) {\n      user {\n        id\n        name\n      }\n    }\n  }\n": types.UpdateViewerDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  fragment Profile_viewer on Viewer {\n    user {\n      id\n      name\n      email\n    }\n    customer {\n      id\n      name\n    }\n  }\n": types.Profile_ViewerFragmentDoc,
    "\n  fragment SessionItem_session on Session {\n    id\n    userAgent\n    address\n    createdAt\n    lastUsedAt\n    isCurrent\n  }\n": types.SessionItem_SessionFragmentDoc,
    "\n  fragment Sessions_viewer on Viewer {\n    sessions {\n      id\n      isCurrent\n      ...SessionItem_session\n    }\n  }\n": types.Sessions_ViewerFragmentDoc,
    "\n  mutation SignOutSession($id: ID!) {\n    signOutSession(id: $id) {\n      ...Sessions_viewer\n    }\n  }\n": types.SignOutSessionDocument,
    "\n  mutation SignOutOtherSessions {\n    signOutOtherSessions {\n      ...Sessions_viewer\n    }\n  }\n": types.SignOutOtherSessionsDocument,
    "\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      id\n      name\n    }\n  }\n": types.CreateCustomerDocument,
    "\n  fragment CustomerList_connection on CustomerConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      name\n    }\n  }\n": types.CustomerList_ConnectionFragmentDoc,
    "\n  fragment DeviceActions_activation on Activation {\n    id\n    identifier\n    identifierType\n    revision\n    status\n  }\n": types.DeviceActions_ActivationFragmentDoc,
    "\n  mutation SuspendDevice($id: ID!, $reason: String) {\n    suspendActivation(id: $id, reason: $reason) {\n      ...DeviceActions_activation\n    }\n  }\n": types.SuspendDeviceDocument,
    "\n  mutation ReinstateDevice($id: ID!) {\n    reinstateActivation(id: $id) {\n      ...DeviceActions_activation\n    }\n  }\n": types.ReinstateDeviceDocument,
    "\n  fragment EditLicense_license on License {\n    id\n    activationLimit\n    activationsInUse\n    expiresAt\n    customer {\n      id\n      name\n    }\n  }\n": types.EditLicense_LicenseFragmentDoc,
    "\n  mutation UpdateLicense($id: ID!, $input: UpdateLicenseInput!) {\n    updateLicense(id: $id, input: $input) {\n      ...ChangedLicense\n    }\n  }\n": types.UpdateLicenseDocument,
    "\n  mutation IssueLicense($input: IssueLicenseInput!) {\n    issueLicense(input: $input) {\n      licenseKey\n    }\n  }\n": types.IssueLicenseDocument,
    "\n  mutation SuspendLicense($id: ID!, $reason: String) {\n    suspendLicense(id: $id, reason: $reason) {\n      ...ChangedLicense\n    }\n  }\n": types.SuspendLicenseDocument,
    "\n  mutation RevokeLicense($id: ID!, $reason: String) {\n    revokeLicense(id: $id, reason: $reason) {\n      ...ChangedLicense\n    }\n  }\n": types.RevokeLicenseDocument,
    "\n  fragment LicenseActions_license on License {\n    id\n    status\n    ...EditLicense_license\n  }\n": types.LicenseActions_LicenseFragmentDoc,
    "\n  fragment ChangedLicense on License {\n    id\n    status\n    activationLimit\n    activationsInUse\n    activationsRemaining\n    expiresAt\n    customer {\n      id\n      name\n    }\n    validation {\n      valid\n      code\n    }\n  }\n": types.ChangedLicenseFragmentDoc,
    "\n  mutation ReinstateLicense($id: ID!) {\n    reinstateLicense(id: $id) {\n      ...ChangedLicense\n    }\n  }\n": types.ReinstateLicenseDocument,
    "\n  fragment ProductForm_product on Product {\n    id\n    name\n    heartbeatWindowSeconds\n    deactivateDeadAfterSeconds\n  }\n": types.ProductForm_ProductFragmentDoc,
    "\n  mutation CreateProduct($input: CreateProductInput!) {\n    createProduct(input: $input) {\n      ...ProductForm_product\n    }\n  }\n": types.CreateProductDocument,
    "\n  mutation UpdateProduct($id: ID!, $input: UpdateProductInput!) {\n    updateProduct(id: $id, input: $input) {\n      ...ProductForm_product\n    }\n  }\n": types.UpdateProductDocument,
    "\n  fragment ProductList_connection on ProductConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...ProductForm_product\n    }\n  }\n": types.ProductList_ConnectionFragmentDoc,
    "\n  query ProductChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: products(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Product {\n        name\n      }\n    }\n  }\n": types.ProductChoicesDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      id\n    }\n  }\n": types.CreateUserDocument,
    "\n  fragment UserList_connection on UserConnection {\n    totalCount\n    nodes {\n      id\n      name\n      email\n      lastSignedInAt\n    }\n  }\n": types.UserList_ConnectionFragmentDoc,
    "\n  query CustomerChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: customers(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Customer {\n        name\n      }\n    }\n  }\n": types.CustomerChoicesDocument,
    "\n  fragment ExpiryCell_token on ApiToken {\n    id\n    expiresAt\n    revokedAt\n  }\n": types.ExpiryCell_TokenFragmentDoc,
    "\n  mutation RevokeToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n": types.RevokeTokenDocument,
    "\n  mutation CreateToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n    }\n  }\n": types.CreateTokenDocument,
    "\n  fragment TokenList_token on ApiToken {\n    id\n    ...TokenRow_token\n  }\n": types.TokenList_TokenFragmentDoc,
    "\n  fragment TokenRow_token on ApiToken {\n    id\n    name\n    prefix\n    scopes\n    lastUsedAt\n    revokedAt\n    customer {\n      id\n      name\n    }\n    ...ExpiryCell_token\n  }\n": types.TokenRow_TokenFragmentDoc,
    "\n  fragment PagedPanel_pageInfo on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n": types.PagedPanel_PageInfoFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivatedCell_activation on Activation {\n    id\n    activatedAt\n  }\n"): (typeof documents)["\n  fragment ActivatedCell_activation on Activation {\n    id\n    activatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ActivationEvents($licenseId: ID, $heartbeatsOf: [ID!]!) {\n    activationEvents(licenseId: $licenseId, heartbeatsOf: $heartbeatsOf) {\n      kind\n      activation {\n        id\n        status\n        revision\n        lastSeenAt\n        heartbeatStatus\n        nextHeartbeatDueAt\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ActivationEvents($licenseId: ID, $heartbeatsOf: [ID!]!) {\n    activationEvents(licenseId: $licenseId, heartbeatsOf: $heartbeatsOf) {\n      kind\n      activation {\n        id\n        status\n        revision\n        lastSeenAt\n        heartbeatStatus\n        nextHeartbeatDueAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivationList_connection on ActivationConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...ActivationRow_activation @nonreactive\n    }\n  }\n"): (typeof documents)["\n  fragment ActivationList_connection on ActivationConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...ActivationRow_activation @nonreactive\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivationRow_activation on Activation {\n    id\n    ...SelectCell_activation\n    ...IdentifierCell_activation\n    ...LicenseCell_activation\n    ...StatusCell_activation\n    ...LastSeenCell_activation @nonreactive\n    ...ActivatedCell_activation\n    ...DeactivateButton_activation\n  }\n"): (typeof documents)["\n  fragment ActivationRow_activation on Activation {\n    id\n    ...SelectCell_activation\n    ...IdentifierCell_activation\n    ...LicenseCell_activation\n    ...StatusCell_activation\n    ...LastSeenCell_activation @nonreactive\n    ...ActivatedCell_activation\n    ...DeactivateButton_activation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateMany($ids: [ID!]!) {\n    deactivateActivations(ids: $ids) {\n      id\n      alreadyDeactivated\n      error {\n        code\n      }\n      activation {\n        id\n        revision\n        status\n        ...ActivationRow_activation\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeactivateMany($ids: [ID!]!) {\n    deactivateActivations(ids: $ids) {\n      id\n      alreadyDeactivated\n      error {\n        code\n      }\n      activation {\n        id\n        revision\n        status\n        ...ActivationRow_activation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeactivateButton_activation on Activation {\n    id\n    identifier\n    revision\n    status\n  }\n"): (typeof documents)["\n  fragment DeactivateButton_activation on Activation {\n    id\n    identifier\n    revision\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeactivateConfirm_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DeactivateConfirm_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateActivation($id: ID!) {\n    deactivateActivation(id: $id) {\n      alreadyDeactivated\n      activation {\n        id\n        revision\n        status\n        ...ActivationRow_activation\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeactivateActivation($id: ID!) {\n    deactivateActivation(id: $id) {\n      alreadyDeactivated\n      activation {\n        id\n        revision\n        status\n        ...ActivationRow_activation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeviceFacts_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    hostname\n    platform\n    appVersion\n    revision\n    status\n    activatedAt\n    deactivatedAt\n    deactivationReason\n    deactivatedBy\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n    }\n    ...StatusCell_activation\n    ...LastSeenCell_activation\n  }\n"): (typeof documents)["\n  fragment DeviceFacts_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    hostname\n    platform\n    appVersion\n    revision\n    status\n    activatedAt\n    deactivatedAt\n    deactivationReason\n    deactivatedBy\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n    }\n    ...StatusCell_activation\n    ...LastSeenCell_activation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdentifierCell_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    hostname\n    platform\n  }\n"): (typeof documents)["\n  fragment IdentifierCell_activation on Activation {\n    id\n    identifier\n    identifierType\n    label\n    hostname\n    platform\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LastSeenCell_activation on Activation {\n    id\n    revision\n    status\n    lastSeenAt\n    heartbeatStatus\n    nextHeartbeatDueAt\n  }\n"): (typeof documents)["\n  fragment LastSeenCell_activation on Activation {\n    id\n    revision\n    status\n    lastSeenAt\n    heartbeatStatus\n    nextHeartbeatDueAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseCell_activation on Activation {\n    id\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LicenseCell_activation on Activation {\n    id\n    license {\n      id\n      maskedKey\n      activationsInUse\n      activationLimit\n      product {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseFilter_license on License {\n    id\n    maskedKey\n    product {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment LicenseFilter_license on License {\n    id\n    maskedKey\n    product {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LicenseFilter($filter: LicenseFilter!, $chosen: ID!, $isChosen: Boolean!) {\n    found: licenses(first: 20, filter: $filter) {\n      nodes {\n        ...LicenseFilter_license\n      }\n    }\n    chosen: license(id: $chosen) @include(if: $isChosen) {\n      ...LicenseFilter_license\n    }\n  }\n"): (typeof documents)["\n  query LicenseFilter($filter: LicenseFilter!, $chosen: ID!, $isChosen: Boolean!) {\n    found: licenses(first: 20, filter: $filter) {\n      nodes {\n        ...LicenseFilter_license\n      }\n    }\n    chosen: license(id: $chosen) @include(if: $isChosen) {\n      ...LicenseFilter_license\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PresenceStrip_activation on Activation {\n    id\n    activatedAt\n    deactivatedAt\n    lastSeenAt\n    nextHeartbeatDueAt\n    silences {\n      beganAt\n      endedAt\n    }\n  }\n"): (typeof documents)["\n  fragment PresenceStrip_activation on Activation {\n    id\n    activatedAt\n    deactivatedAt\n    lastSeenAt\n    nextHeartbeatDueAt\n    silences {\n      beganAt\n      endedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductFilter($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: products(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Product {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProductFilter($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: products(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Product {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SelectCell_activation on Activation {\n    id\n    identifier\n    label\n    hostname\n    revision\n    status\n  }\n"): (typeof documents)["\n  fragment SelectCell_activation on Activation {\n    id\n    identifier\n    label\n    hostname\n    revision\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusCell_activation on Activation {\n    id\n    revision\n    status\n  }\n"): (typeof documents)["\n  fragment StatusCell_activation on Activation {\n    id\n    revision\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Page {\n    activations {\n      nodes {\n        id\n        revision\n        status\n        deactivatedAt\n        lastSeenAt\n        nextHeartbeatDueAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Page {\n    activations {\n      nodes {\n        id\n        revision\n        status\n        deactivatedAt\n        lastSeenAt\n        nextHeartbeatDueAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Newest_activation on Activation {\n    revision\n    status\n    deactivatedAt\n    deactivationReason\n    deactivatedBy\n    canDeactivate\n    lastSeenAt\n    heartbeatStatus\n    nextHeartbeatDueAt\n  }\n"): (typeof documents)["\n  fragment Newest_activation on Activation {\n    revision\n    status\n    deactivatedAt\n    deactivationReason\n    deactivatedBy\n    canDeactivate\n    lastSeenAt\n    heartbeatStatus\n    nextHeartbeatDueAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreActivations($after: String, $filter: ActivationFilter, $orderBy: ActivationOrder) {\n    activations(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n"): (typeof documents)["\n  query MoreActivations($after: String, $filter: ActivationFilter, $orderBy: ActivationOrder) {\n    activations(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RowsOnScreen($ids: [ID!]!) {\n    activations(first: 100, filter: { ids: $ids }) {\n      nodes {\n        id\n        status\n        revision\n        lastSeenAt\n        heartbeatStatus\n        nextHeartbeatDueAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query RowsOnScreen($ids: [ID!]!) {\n    activations(first: 100, filter: { ids: $ids }) {\n      nodes {\n        id\n        status\n        revision\n        lastSeenAt\n        heartbeatStatus\n        nextHeartbeatDueAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEntries_connection on AuditEntryConnection {\n    nodes {\n      id\n      ...AuditItem_entry\n    }\n  }\n"): (typeof documents)["\n  fragment AuditEntries_connection on AuditEntryConnection {\n    nodes {\n      id\n      ...AuditItem_entry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditItem_entry on AuditEntry {\n    id\n    at\n    action\n    actorType\n    actor\n    requestId\n    before\n    after\n    ...AuditSubject_entry\n  }\n"): (typeof documents)["\n  fragment AuditItem_entry on AuditEntry {\n    id\n    at\n    action\n    actorType\n    actor\n    requestId\n    before\n    after\n    ...AuditSubject_entry\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditList_connection on AuditEntryConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    ...AuditEntries_connection\n  }\n"): (typeof documents)["\n  fragment AuditList_connection on AuditEntryConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    ...AuditEntries_connection\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditSubject_entry on AuditEntry {\n    subjectId\n    subject {\n      id\n      ... on Activation {\n        identifier\n        identifierType\n      }\n      ... on License {\n        maskedKey\n        product {\n          id\n          name\n        }\n      }\n      ... on Product {\n        name\n      }\n      ... on Customer {\n        name\n      }\n      ... on User {\n        name\n      }\n      ... on ApiToken {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AuditSubject_entry on AuditEntry {\n    subjectId\n    subject {\n      id\n      ... on Activation {\n        identifier\n        identifierType\n      }\n      ... on License {\n        maskedKey\n        product {\n          id\n          name\n        }\n      }\n      ... on Product {\n        name\n      }\n      ... on Customer {\n        name\n      }\n      ... on User {\n        name\n      }\n      ... on ApiToken {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DevicesNow_dashboard on Dashboard {\n    online\n    silent\n    neverSeen\n  }\n"): (typeof documents)["\n  fragment DevicesNow_dashboard on Dashboard {\n    online\n    silent\n    neverSeen\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DevicesOnline_dashboard on Dashboard {\n    online\n  }\n"): (typeof documents)["\n  fragment DevicesOnline_dashboard on Dashboard {\n    online\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DevicesOnline($period: OnlinePeriod!) {\n    devicesOnline(period: $period) {\n      takenAt\n      online\n    }\n  }\n"): (typeof documents)["\n  query DevicesOnline($period: OnlinePeriod!) {\n    devicesOnline(period: $period) {\n      takenAt\n      online\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Totals_dashboard on Dashboard {\n    totalLicenses\n    activeLicenses\n    activationsInUse\n    expiringSoon\n  }\n"): (typeof documents)["\n  fragment Totals_dashboard on Dashboard {\n    totalLicenses\n    activeLicenses\n    activationsInUse\n    expiringSoon\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExpiryCell_license on License {\n    id\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment ExpiryCell_license on License {\n    id\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Explanation_license on License {\n    id\n    status\n    expiresAt\n    validation {\n      valid\n      code\n    }\n  }\n"): (typeof documents)["\n  fragment Explanation_license on License {\n    id\n    status\n    expiresAt\n    validation {\n      valid\n      code\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseDetail_license on License {\n    id\n    ...LicenseFacts_license\n    ...Explanation_license\n    ...LimitReached_license\n  }\n"): (typeof documents)["\n  fragment LicenseDetail_license on License {\n    id\n    ...LicenseFacts_license\n    ...Explanation_license\n    ...LimitReached_license\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseFacts_license on License {\n    id\n    createdAt\n    customer {\n      id\n      name\n    }\n    ...LicenseKey_license\n    ...UseCell_license\n    ...ExpiryCell_license\n  }\n"): (typeof documents)["\n  fragment LicenseFacts_license on License {\n    id\n    createdAt\n    customer {\n      id\n      name\n    }\n    ...LicenseKey_license\n    ...UseCell_license\n    ...ExpiryCell_license\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseKey_license on License {\n    id\n    maskedKey\n  }\n"): (typeof documents)["\n  fragment LicenseKey_license on License {\n    id\n    maskedKey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealLicenseKey($id: ID!) {\n    revealLicenseKey(id: $id)\n  }\n"): (typeof documents)["\n  mutation RevealLicenseKey($id: ID!) {\n    revealLicenseKey(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseList_connection on LicenseConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...LicenseRow_license @nonreactive\n    }\n  }\n"): (typeof documents)["\n  fragment LicenseList_connection on LicenseConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...LicenseRow_license @nonreactive\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseNameCell_license on License {\n    id\n    maskedKey\n    product {\n      id\n      name\n    }\n    customer {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment LicenseNameCell_license on License {\n    id\n    maskedKey\n    product {\n      id\n      name\n    }\n    customer {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseRow_license on License {\n    id\n    createdAt\n    ...LicenseNameCell_license\n    ...LicenseStatusBadge_license\n    ...UseCell_license\n    ...ExpiryCell_license\n  }\n"): (typeof documents)["\n  fragment LicenseRow_license on License {\n    id\n    createdAt\n    ...LicenseNameCell_license\n    ...LicenseStatusBadge_license\n    ...UseCell_license\n    ...ExpiryCell_license\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseStatusBadge_license on License {\n    id\n    status\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment LicenseStatusBadge_license on License {\n    id\n    status\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LimitReached_license on License {\n    id\n    activationsInUse\n    activationLimit\n  }\n"): (typeof documents)["\n  fragment LimitReached_license on License {\n    id\n    activationsInUse\n    activationLimit\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecentLicenses_license on License {\n    id\n    ...LicenseNameCell_license\n    ...LicenseStatusBadge_license\n    ...UseCell_license\n  }\n"): (typeof documents)["\n  fragment RecentLicenses_license on License {\n    id\n    ...LicenseNameCell_license\n    ...LicenseStatusBadge_license\n    ...UseCell_license\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UseCell_license on License {\n    id\n    activationsInUse\n    activationLimit\n  }\n"): (typeof documents)["\n  fragment UseCell_license on License {\n    id\n    activationsInUse\n    activationLimit\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivationsPage(\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: ActivationFilter\n    $orderBy: ActivationOrder\n  ) {\n    activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n"): (typeof documents)["\n  query ActivationsPage(\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: ActivationFilter\n    $orderBy: ActivationOrder\n  ) {\n    activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityPage($first: Int, $after: String, $last: Int, $before: String, $filter: AuditFilter) {\n    auditEntries(first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      ...AuditList_connection\n    }\n  }\n"): (typeof documents)["\n  query ActivityPage($first: Int, $after: String, $last: Int, $before: String, $filter: AuditFilter) {\n    auditEntries(first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      ...AuditList_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerPage(\n    $id: ID!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: LicenseFilter\n    $orderBy: LicenseOrder\n  ) {\n    node(id: $id) {\n      id\n      ... on Customer {\n        name\n        users(first: 100) {\n          ...UserList_connection\n        }\n      }\n    }\n    licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...LicenseList_connection\n    }\n  }\n"): (typeof documents)["\n  query CustomerPage(\n    $id: ID!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: LicenseFilter\n    $orderBy: LicenseOrder\n  ) {\n    node(id: $id) {\n      id\n      ... on Customer {\n        name\n        users(first: 100) {\n          ...UserList_connection\n        }\n      }\n    }\n    licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...LicenseList_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomersPage($first: Int, $after: String, $last: Int, $before: String) {\n    customers(first: $first, after: $after, last: $last, before: $before) {\n      ...CustomerList_connection\n    }\n  }\n"): (typeof documents)["\n  query CustomersPage($first: Int, $after: String, $last: Int, $before: String) {\n    customers(first: $first, after: $after, last: $last, before: $before) {\n      ...CustomerList_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DashboardPage {\n    dashboard {\n      ...Totals_dashboard\n      ...DevicesNow_dashboard\n      ...DevicesOnline_dashboard\n      recentLicenses {\n        id\n        ...RecentLicenses_license\n      }\n    }\n    auditEntries(first: 50) {\n      ...AuditEntries_connection\n    }\n  }\n"): (typeof documents)["\n  query DashboardPage {\n    dashboard {\n      ...Totals_dashboard\n      ...DevicesNow_dashboard\n      ...DevicesOnline_dashboard\n      recentLicenses {\n        id\n        ...RecentLicenses_license\n      }\n    }\n    auditEntries(first: 50) {\n      ...AuditEntries_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DevicesNow {\n    dashboard {\n      ...DevicesNow_dashboard\n    }\n  }\n"): (typeof documents)["\n  query DevicesNow {\n    dashboard {\n      ...DevicesNow_dashboard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeviceDrawer($id: ID!) {\n    activation(id: $id) {\n      id\n      identifier\n      revision\n      ...DeviceFacts_activation\n      ...PresenceStrip_activation\n      ...DeviceActions_activation\n      history(first: 20) {\n        ...AuditEntries_connection\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeviceDrawer($id: ID!) {\n    activation(id: $id) {\n      id\n      identifier\n      revision\n      ...DeviceFacts_activation\n      ...PresenceStrip_activation\n      ...DeviceActions_activation\n      history(first: 20) {\n        ...AuditEntries_connection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LicensePage(\n    $id: ID!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: ActivationFilter\n    $orderBy: ActivationOrder\n  ) {\n    license(id: $id) {\n      id\n      maskedKey\n      product {\n        id\n        name\n      }\n      ...LicenseStatusBadge_license\n      ...LicenseDetail_license\n      ...LicenseActions_license\n    }\n    activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n"): (typeof documents)["\n  query LicensePage(\n    $id: ID!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: ActivationFilter\n    $orderBy: ActivationOrder\n  ) {\n    license(id: $id) {\n      id\n      maskedKey\n      product {\n        id\n        name\n      }\n      ...LicenseStatusBadge_license\n      ...LicenseDetail_license\n      ...LicenseActions_license\n    }\n    activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...ActivationList_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LicensesPage(\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: LicenseFilter\n    $orderBy: LicenseOrder\n  ) {\n    licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...LicenseList_connection\n    }\n  }\n"): (typeof documents)["\n  query LicensesPage(\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $filter: LicenseFilter\n    $orderBy: LicenseOrder\n  ) {\n    licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      ...LicenseList_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Palette($text: String!) {\n    activations(first: 6, filter: { identifier: $text }) {\n      nodes {\n        id\n        identifier\n        label\n      }\n    }\n    licenses(first: 6, filter: { query: $text }) {\n      nodes {\n        id\n        maskedKey\n        product {\n          id\n          name\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Palette($text: String!) {\n    activations(first: 6, filter: { identifier: $text }) {\n      nodes {\n        id\n        identifier\n        label\n      }\n    }\n    licenses(first: 6, filter: { query: $text }) {\n      nodes {\n        id\n        maskedKey\n        product {\n          id\n          name\n        }\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductsPage($first: Int, $after: String, $last: Int, $before: String) {\n    products(first: $first, after: $after, last: $last, before: $before) {\n      ...ProductList_connection\n    }\n  }\n"): (typeof documents)["\n  query ProductsPage($first: Int, $after: String, $last: Int, $before: String) {\n    products(first: $first, after: $after, last: $last, before: $before) {\n      ...ProductList_connection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsPage {\n    viewer {\n      ...Profile_viewer\n      ...Sessions_viewer\n    }\n  }\n"): (typeof documents)["\n  query SettingsPage {\n    viewer {\n      ...Profile_viewer\n      ...Sessions_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TokensPage {\n    apiTokens {\n      ...TokenList_token\n    }\n  }\n"): (typeof documents)["\n  query TokensPage {\n    apiTokens {\n      ...TokenList_token\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...Viewer_viewer\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...Viewer_viewer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...Viewer_viewer\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...Viewer_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Viewer_viewer on Viewer {\n    role\n    user {\n      id\n      name\n      email\n    }\n    customer {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Viewer_viewer on Viewer {\n    role\n    user {\n      id\n      name\n      email\n    }\n    customer {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateViewer($input: UpdateViewerInput!) {\n    updateViewer(input: $input) {\n      user {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateViewer($input: UpdateViewerInput!) {\n    updateViewer(input: $input) {\n      user {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Profile_viewer on Viewer {\n    user {\n      id\n      name\n      email\n    }\n    customer {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Profile_viewer on Viewer {\n    user {\n      id\n      name\n      email\n    }\n    customer {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionItem_session on Session {\n    id\n    userAgent\n    address\n    createdAt\n    lastUsedAt\n    isCurrent\n  }\n"): (typeof documents)["\n  fragment SessionItem_session on Session {\n    id\n    userAgent\n    address\n    createdAt\n    lastUsedAt\n    isCurrent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sessions_viewer on Viewer {\n    sessions {\n      id\n      isCurrent\n      ...SessionItem_session\n    }\n  }\n"): (typeof documents)["\n  fragment Sessions_viewer on Viewer {\n    sessions {\n      id\n      isCurrent\n      ...SessionItem_session\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutSession($id: ID!) {\n    signOutSession(id: $id) {\n      ...Sessions_viewer\n    }\n  }\n"): (typeof documents)["\n  mutation SignOutSession($id: ID!) {\n    signOutSession(id: $id) {\n      ...Sessions_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutOtherSessions {\n    signOutOtherSessions {\n      ...Sessions_viewer\n    }\n  }\n"): (typeof documents)["\n  mutation SignOutOtherSessions {\n    signOutOtherSessions {\n      ...Sessions_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerList_connection on CustomerConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CustomerList_connection on CustomerConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeviceActions_activation on Activation {\n    id\n    identifier\n    identifierType\n    revision\n    status\n  }\n"): (typeof documents)["\n  fragment DeviceActions_activation on Activation {\n    id\n    identifier\n    identifierType\n    revision\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendDevice($id: ID!, $reason: String) {\n    suspendActivation(id: $id, reason: $reason) {\n      ...DeviceActions_activation\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendDevice($id: ID!, $reason: String) {\n    suspendActivation(id: $id, reason: $reason) {\n      ...DeviceActions_activation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateDevice($id: ID!) {\n    reinstateActivation(id: $id) {\n      ...DeviceActions_activation\n    }\n  }\n"): (typeof documents)["\n  mutation ReinstateDevice($id: ID!) {\n    reinstateActivation(id: $id) {\n      ...DeviceActions_activation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditLicense_license on License {\n    id\n    activationLimit\n    activationsInUse\n    expiresAt\n    customer {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment EditLicense_license on License {\n    id\n    activationLimit\n    activationsInUse\n    expiresAt\n    customer {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLicense($id: ID!, $input: UpdateLicenseInput!) {\n    updateLicense(id: $id, input: $input) {\n      ...ChangedLicense\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateLicense($id: ID!, $input: UpdateLicenseInput!) {\n    updateLicense(id: $id, input: $input) {\n      ...ChangedLicense\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueLicense($input: IssueLicenseInput!) {\n    issueLicense(input: $input) {\n      licenseKey\n    }\n  }\n"): (typeof documents)["\n  mutation IssueLicense($input: IssueLicenseInput!) {\n    issueLicense(input: $input) {\n      licenseKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendLicense($id: ID!, $reason: String) {\n    suspendLicense(id: $id, reason: $reason) {\n      ...ChangedLicense\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendLicense($id: ID!, $reason: String) {\n    suspendLicense(id: $id, reason: $reason) {\n      ...ChangedLicense\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeLicense($id: ID!, $reason: String) {\n    revokeLicense(id: $id, reason: $reason) {\n      ...ChangedLicense\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeLicense($id: ID!, $reason: String) {\n    revokeLicense(id: $id, reason: $reason) {\n      ...ChangedLicense\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LicenseActions_license on License {\n    id\n    status\n    ...EditLicense_license\n  }\n"): (typeof documents)["\n  fragment LicenseActions_license on License {\n    id\n    status\n    ...EditLicense_license\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangedLicense on License {\n    id\n    status\n    activationLimit\n    activationsInUse\n    activationsRemaining\n    expiresAt\n    customer {\n      id\n      name\n    }\n    validation {\n      valid\n      code\n    }\n  }\n"): (typeof documents)["\n  fragment ChangedLicense on License {\n    id\n    status\n    activationLimit\n    activationsInUse\n    activationsRemaining\n    expiresAt\n    customer {\n      id\n      name\n    }\n    validation {\n      valid\n      code\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateLicense($id: ID!) {\n    reinstateLicense(id: $id) {\n      ...ChangedLicense\n    }\n  }\n"): (typeof documents)["\n  mutation ReinstateLicense($id: ID!) {\n    reinstateLicense(id: $id) {\n      ...ChangedLicense\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductForm_product on Product {\n    id\n    name\n    heartbeatWindowSeconds\n    deactivateDeadAfterSeconds\n  }\n"): (typeof documents)["\n  fragment ProductForm_product on Product {\n    id\n    name\n    heartbeatWindowSeconds\n    deactivateDeadAfterSeconds\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProduct($input: CreateProductInput!) {\n    createProduct(input: $input) {\n      ...ProductForm_product\n    }\n  }\n"): (typeof documents)["\n  mutation CreateProduct($input: CreateProductInput!) {\n    createProduct(input: $input) {\n      ...ProductForm_product\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProduct($id: ID!, $input: UpdateProductInput!) {\n    updateProduct(id: $id, input: $input) {\n      ...ProductForm_product\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProduct($id: ID!, $input: UpdateProductInput!) {\n    updateProduct(id: $id, input: $input) {\n      ...ProductForm_product\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductList_connection on ProductConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...ProductForm_product\n    }\n  }\n"): (typeof documents)["\n  fragment ProductList_connection on ProductConnection {\n    totalCount\n    pageInfo {\n      ...PagedPanel_pageInfo\n    }\n    nodes {\n      id\n      ...ProductForm_product\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: products(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Product {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProductChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: products(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Product {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserList_connection on UserConnection {\n    totalCount\n    nodes {\n      id\n      name\n      email\n      lastSignedInAt\n    }\n  }\n"): (typeof documents)["\n  fragment UserList_connection on UserConnection {\n    totalCount\n    nodes {\n      id\n      name\n      email\n      lastSignedInAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: customers(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Customer {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query CustomerChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {\n    found: customers(first: 20, query: $query) {\n      nodes {\n        id\n        name\n      }\n    }\n    chosen: node(id: $chosen) @include(if: $isChosen) {\n      id\n      ... on Customer {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExpiryCell_token on ApiToken {\n    id\n    expiresAt\n    revokedAt\n  }\n"): (typeof documents)["\n  fragment ExpiryCell_token on ApiToken {\n    id\n    expiresAt\n    revokedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation CreateToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TokenList_token on ApiToken {\n    id\n    ...TokenRow_token\n  }\n"): (typeof documents)["\n  fragment TokenList_token on ApiToken {\n    id\n    ...TokenRow_token\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TokenRow_token on ApiToken {\n    id\n    name\n    prefix\n    scopes\n    lastUsedAt\n    revokedAt\n    customer {\n      id\n      name\n    }\n    ...ExpiryCell_token\n  }\n"): (typeof documents)["\n  fragment TokenRow_token on ApiToken {\n    id\n    name\n    prefix\n    scopes\n    lastUsedAt\n    revokedAt\n    customer {\n      id\n      name\n    }\n    ...ExpiryCell_token\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PagedPanel_pageInfo on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n"): (typeof documents)["\n  fragment PagedPanel_pageInfo on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
export const english = {
  customer: 'Customer',
  chooseCustomer: 'Choose a customer',
  nobody: 'Nobody yet',
  noSuchCustomer: 'No customer is called that.',
};

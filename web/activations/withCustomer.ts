import { createContext } from 'react';

/** Whether rows say whose a license is: for those who see the devices of several customers. */
export const WithCustomer = createContext(false);

// Whose widget the page loads.

/** The host of a tenant, such as "acme.example.com"; without one the fake of the package plays the widget. */
export const TENANT: string | undefined = undefined;

/** Version of the interface, by semantic versioning; its major is the v1 of the addresses. */
export const apiVersion = '1.0.0';
export const basePath = '/api/v1';

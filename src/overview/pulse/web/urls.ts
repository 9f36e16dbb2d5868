/** Addresses of the question to everybody. `organisation` is the organisation's part of the address. */
export const pulseUrls = {
  pulse: (organisation: string): string => `/o/${organisation}/peiling`,
  ask: (organisation: string): string => `/o/${organisation}/peiling/vragen`,
};

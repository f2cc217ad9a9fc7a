export type { DeliveryResult } from './channel.ts';
export { createDelivery, type Delivery } from './deliver.ts';
export type { MailServer } from './email.ts';

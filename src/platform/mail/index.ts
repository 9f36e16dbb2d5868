/** Mail that goes out, where a mail server is configured. */
export { Mailer, type Mail, type MailSettings } from './mailer.js';

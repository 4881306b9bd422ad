/** What tells a team's other programs that something happened: webhooks, the outbox of their deliveries, and its sender. */
package fi.spiraali.webhook;

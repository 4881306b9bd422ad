/** Signing in with the organisation's own identity provider by OpenID Connect; nothing of it runs until it is configured. */
package fi.spiraali.access.provider;

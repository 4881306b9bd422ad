/** Who did what to whom and when: ids and codes of every act that changes access or state, or deletes; it only grows. */
package fi.spiraali.audit;

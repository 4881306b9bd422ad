/** Where the room is: the one activity it is at, its timer, and whether its answers are shown. */
package fi.spiraali.workshop.stage;

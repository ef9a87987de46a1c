/**
 * The domain of paired aid: governments, pairings, projects and the centre's rules, with the state they carry. It knows no
 * engine, file, clock or thread, and depends on nothing else in the program.
 */
package org.pairaid.model;

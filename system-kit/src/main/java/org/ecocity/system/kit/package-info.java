/** What tests of the whole suite share: the started stack, its door, databases and events. */
package org.ecocity.system.kit;

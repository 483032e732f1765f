/** What the city gets of supervision, tried over HTTP on the real database and broker. */
package org.ecocity.supervision;

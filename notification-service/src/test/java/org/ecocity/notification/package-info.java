/** What the city gets of notification, tried over HTTP on the real database and broker. */
package org.ecocity.notification;

/**
 * What stands beyond the network border in tests: four services and a sign-in server, on real
 * ports.
 */
package org.ecocity.gateway.testkit;

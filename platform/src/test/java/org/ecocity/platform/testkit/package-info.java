/**
 * What the services' tests share: real parts, tokens, events, contracts, generators, house rules.
 */
package org.ecocity.platform.testkit;

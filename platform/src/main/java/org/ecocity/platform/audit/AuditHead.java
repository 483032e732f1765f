package org.ecocity.platform.audit;

import java.time.LocalDate;

/**
 * The last link of another service's chain on a day, kept here.
 *
 * @param service whose chain
 * @param day business date
 * @param chainNo number of the link
 * @param hash its hash
 */
public record AuditHead(String service, LocalDate day, long chainNo, String hash) {}

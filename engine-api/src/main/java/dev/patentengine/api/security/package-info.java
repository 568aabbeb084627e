/**
 * Who may call: keys of client platforms with roles, rates and quotas, and the audit of what was
 * done.
 *
 * <p>The rule: a service on the loopback address without a file of keys is open to whoever is at
 * this machine; on any other address, or once there are keys, every call but health, document and
 * console needs one.
 */
@NullMarked
package dev.patentengine.api.security;

import org.jspecify.annotations.NullMarked;

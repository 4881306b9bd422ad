package fi.spiraali.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are anybody's and not of this machine, of a network around it or of none. Written out because the JDK
 * knows half of them, and none of those that carry another address inside.
 */
final class PublicAddress {
    private static final List<Range> NOT_PUBLIC = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8",
            "100.64.0.0/10", // shared by the customers of a provider
            "127.0.0.0/8",
            "169.254.0.0/16", // link-local, and where clouds tell a machine its secrets
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24", // documentation
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15", // measuring
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast at its end

    /**
     * Of IPv6 only what is given out as global. Outside lie ::1, fc00::/7, fe80::/10, ff00::/8 and those with an IPv4
     * address at their end: ::/96, ::ffff:0:0/96 and 64:ff9b::/96, which a translator would send on to it.
     */
    private static final Range GLOBAL = Range.of("2000::/3");

    private static final List<Range> NOT_GLOBAL = ranges(
            "2001::/23", // protocols' own, Teredo among them
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4
            "2620:4f:8000::/48",
            "3fff::/20"); // documentation

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return NOT_PUBLIC.stream().noneMatch(range -> range.holds(bytes));
        }
        return GLOBAL.holds(bytes) && NOT_GLOBAL.stream().noneMatch(range -> range.holds(bytes));
    }

    private static List<Range> ranges(String... texts) {
        return Arrays.stream(texts).map(Range::of).toList();
    }

    private record Range(byte[] start, int bits) {
        static Range of(String text) {
            var parts = text.split("/");
            try {
                // A literal is read, never looked up.
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            int whole = bits / 8;
            if (!ByteBuffer.wrap(address, 0, whole).equals(ByteBuffer.wrap(start, 0, whole))) {
                return false;
            }
            int mask = 0xff00 >> bits % 8 & 0xff;
            return mask == 0 || (address[whole] & mask) == (start[whole] & mask);
        }
    }
}

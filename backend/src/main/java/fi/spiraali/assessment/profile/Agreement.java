package fi.spiraali.assessment.profile;

/**
 * How far answers on an ordered scale agree: van der Eijk's A (Cees van der Eijk, Measuring agreement in ordered rating
 * scales, Quality and Quantity 35, 2001). 1 when all give one level, 0 when they spread evenly, -1 when they stand in
 * equal camps at both ends.
 */
final class Agreement {
    private Agreement() {}

    /** @return A from -1 to 1, or null for fewer than two answers */
    static Double of(Distribution distribution) {
        int n = distribution.n();
        if (n < 2) {
            return null;
        }
        var left = distribution.counts();
        double weighted = 0;
        // The answers are taken apart into layers in which every level that occurs occurs equally often.
        for (int height = lowest(left); height > 0; height = lowest(left)) {
            boolean[] layer = new boolean[left.length];
            int answers = 0;
            for (int i = 0; i < left.length; i++) {
                layer[i] = left[i] > 0;
                if (layer[i]) {
                    left[i] -= height;
                    answers += height;
                }
            }
            weighted += answers * ofLayer(layer);
        }
        return weighted / n;
    }

    /** The least count there is, 0 when no answer is left. Plain loops here: an export asks this 200,000 times a second. */
    private static int lowest(int[] counts) {
        int lowest = 0;
        for (int count : counts) {
            if (count > 0 && (lowest == 0 || count < lowest)) {
                lowest = count;
            }
        }
        return lowest;
    }

    private static double ofLayer(boolean[] layer) {
        int levels = layer.length;
        int occurring = 0;
        for (boolean occurs : layer) {
            occurring += occurs ? 1 : 0;
        }
        if (occurring == levels) {
            return 0;
        }
        return unimodality(layer, occurring) * (1 - (occurring - 1) / (levels - 1.0));
    }

    private static double unimodality(boolean[] layer, int occurring) {
        if (occurring == 1) {
            return 1;
        }
        int levels = layer.length;
        int peaks = 0;
        int valleys = 0;
        for (int low = 0; low < levels; low++) {
            for (int middle = low + 1; middle < levels; middle++) {
                for (int high = middle + 1; high < levels; high++) {
                    peaks += layer[middle] && layer[low] != layer[high] ? 1 : 0;
                    valleys += layer[low] && !layer[middle] && layer[high] ? 1 : 0;
                }
            }
        }
        return ((levels - 2.0) * peaks - (levels - 1.0) * valleys) / ((levels - 2.0) * (peaks + valleys));
    }
}

package wholeplace.finance.allocation;

import java.util.function.IntBinaryOperator;

/// Puts numbers in order without boxing them.
final class Order {
    private Order() {}

    /// The numbers from nought below `size` in rising order, equal ones as they were. What is in order already costs
    /// one walk.
    static int[] of(int size, IntBinaryOperator compare) {
        int[] order = new int[size];
        boolean sorted = true;
        for (int i = 0; i < size; i++) {
            order[i] = i;
            sorted = sorted && (i == 0 || compare.applyAsInt(i - 1, i) <= 0);
        }
        return sorted ? order : merged(order, compare);
    }

    private static int[] merged(int[] order, IntBinaryOperator compare) {
        int[] from = order;
        int[] into = new int[from.length];
        for (int width = 1; width < from.length; width *= 2) {
            for (int at = 0; at < from.length; at += 2 * width) {
                merge(from, into, at, width, compare);
            }
            int[] free = from;
            from = into;
            into = free;
        }
        return from;
    }

    private static void merge(int[] from, int[] into, int at, int width, IntBinaryOperator compare) {
        int middle = Math.min(at + width, from.length);
        int end = Math.min(at + 2 * width, from.length);
        int left = at;
        int right = middle;
        for (int i = at; i < end; i++) {
            boolean isLeft = right == end || (left < middle && compare.applyAsInt(from[left], from[right]) <= 0);
            into[i] = isLeft ? from[left++] : from[right++];
        }
    }

    /// For each number its place in an order.
    static int[] places(int[] order) {
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return places;
    }
}

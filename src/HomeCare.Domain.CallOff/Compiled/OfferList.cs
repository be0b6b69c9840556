namespace HomeCare.Domain.CallOff;

/// <summary>The offers of one zone in one band, or for long visits: cheapest first, then by the rungs of the provider, then by number.</summary>
/// <remarks>
/// Only candidates that no package could exclude are in it. It never changes. It is in pieces, so that a list in which one
/// offer is another shares the rest.
/// </remarks>
internal sealed class OfferList
{
    internal static readonly OfferList Empty = new([], 0, int.MaxValue);

    private const int MostInAPiece = 64;

    private OfferList(OfferRow[][] pieces, int count, int leastSessional)
    {
        Pieces = pieces;
        Count = count;
        LeastSessional = leastSessional;
    }

    /// <summary>The offers in order, in pieces that are never empty.</summary>
    internal OfferRow[][] Pieces { get; }

    internal int Count { get; }

    /// <summary>No offer in the list asks less for long visits.</summary>
    internal int LeastSessional { get; }

    /// <summary>A list of offers that are in order already.</summary>
    internal static OfferList Of(ReadOnlySpan<OfferRow> sorted)
    {
        var pieces = new OfferRow[(sorted.Length + MostInAPiece - 1) / MostInAPiece][];
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var rest = sorted[(piece * MostInAPiece)..];
            pieces[piece] = rest[..Math.Min(MostInAPiece, rest.Length)].ToArray();
        }

        var least = Empty.LeastSessional;
        foreach (ref readonly var row in sorted)
        {
            least = LeastOf(least, row);
        }

        return new(pieces, sorted.Length, least);
    }

    /// <summary>The list without a candidate's old offer and with its new one, where there are such.</summary>
    internal OfferList Changed(in OfferRow old, in OfferRow next)
    {
        if (old == next)
        {
            return this;
        }

        OfferRow[][] pieces = [.. Pieces];
        pieces = old.IsOffered ? Without(pieces, old) : pieces;
        pieces = next.IsOffered ? With(pieces, next) : pieces;
        return new(
            pieces,
            Count - (old.IsOffered ? 1 : 0) + (next.IsOffered ? 1 : 0),
            next.IsOffered ? LeastOf(LeastSessional, next) : LeastSessional);
    }

    // Who offers no rate for long visits is never ranked where there are such.
    private static int LeastOf(int least, in OfferRow row) => row.Sessional == OfferRow.NotOffered ? least : Math.Min(least, row.Sessional);

    private static OfferRow[][] Without(OfferRow[][] pieces, in OfferRow row)
    {
        var at = PieceOf(pieces, row);
        var piece = pieces[at];
        var place = PlaceOf(piece, row);
        pieces[at] = [.. piece.AsSpan(0, place), .. piece.AsSpan(place + 1)];
        return piece.Length > 1 ? pieces : [.. pieces.AsSpan(0, at), .. pieces.AsSpan(at + 1)];
    }

    private static OfferRow[][] With(OfferRow[][] pieces, in OfferRow row)
    {
        if (pieces.Length == 0)
        {
            return [[row]];
        }

        var at = PieceOf(pieces, row);
        var place = PlaceOf(pieces[at], row);
        OfferRow[] piece = [.. pieces[at].AsSpan(0, place), row, .. pieces[at].AsSpan(place)];
        pieces[at] = piece;
        return piece.Length <= MostInAPiece
            ? pieces
            : [.. pieces.AsSpan(0, at), piece[..(MostInAPiece / 2)], piece[(MostInAPiece / 2)..], .. pieces.AsSpan(at + 1)];
    }

    // The first piece that does not end before the offer, or else the last.
    private static int PieceOf(OfferRow[][] pieces, in OfferRow row)
    {
        var (low, high) = (0, pieces.Length - 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = pieces[middle][^1].IsBefore(row) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Where the offer is in its piece, or where it belongs.
    private static int PlaceOf(OfferRow[] piece, in OfferRow row)
    {
        var (low, high) = (0, piece.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = piece[middle].IsBefore(row) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

using System.Text;

namespace HomeCare.Domain.CallOff;

/// <summary>The identifiers of candidates, by number, split into the words that SipHash takes.</summary>
internal sealed class HashWords
{
    private readonly ulong[] words;
    private readonly int[] starts;

    internal HashWords(ReadOnlySpan<ProviderId> candidates)
    {
        starts = new int[candidates.Length + 1];
        for (var i = 0; i < candidates.Length; i++)
        {
            starts[i + 1] = starts[i] + SipHash.WordCount(Encoding.UTF8.GetByteCount(candidates[i].Value));
        }

        words = new ulong[starts[^1]];
        for (var i = 0; i < candidates.Length; i++)
        {
            SipHash.Split(Encoding.UTF8.GetBytes(candidates[i].Value), words.AsSpan(starts[i]));
        }
    }

    internal ReadOnlySpan<ulong> Of(int candidate) => words.AsSpan(starts[candidate]..starts[candidate + 1]);
}

using FsCheck.Xunit;

namespace HomeCare.Domain.CallOff.Tests;

public class DrawTests
{
    [Theory]
    [MemberData(nameof(PublishedVectors.All), MemberType = typeof(PublishedVectors))]
    public void The_published_vectors_are_reproduced(
        string seed, string reference, string drawKey, string candidate, string candidateKey)
    {
        var draw = DrawSeed.Read(seed).AsT0.DrawFor(new(reference));
        draw.Key.ShouldBe(drawKey);
        draw.KeyOf(new(candidate)).ToString().ShouldBe(candidateKey);
    }

    [Theory]
    [MemberData(nameof(PublishedVectors.All), MemberType = typeof(PublishedVectors))]
    public void An_independent_implementation_gives_the_published_vectors(
        string seed, string reference, string drawKey, string candidate, string candidateKey)
    {
        var key = ReferenceSipHash.Hash(Convert.FromHexString(seed), [.. "homecare-draw/1\0"u8, .. Utf8(reference)], bytes: 16);
        Convert.ToHexString(key).ShouldBe(drawKey, StringCompareShould.IgnoreCase);
        Convert.ToHexString(ReferenceSipHash.Hash(key, Utf8(candidate), bytes: 8)).ShouldBe(candidateKey, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void There_are_enough_vectors_to_mean_something() => PublishedVectors.All().Count.ShouldBe(36);

    // The values are those of the authors' reference implementation.
    [Fact]
    public void SipHash_gives_the_authors_values()
    {
        var key = Enumerable.Range(0, 16).Select(i => (byte)i).ToArray();
        var wide = new byte[16];
        var narrow = new byte[8];
        SipHash.Hash128(key, [], wide);
        SipHash.Hash64(key, Enumerable.Range(0, 15).Select(i => (byte)i).ToArray(), narrow);
        Convert.ToHexString(wide).ShouldBe("A3817F04BA25A8E66DF67214C7550293");
        Convert.ToHexString(narrow).ShouldBe("E545BE4961CA29A1");
    }

    [Property]
    public void SipHash_equals_an_independent_implementation_for_every_length(byte[] message, byte filler)
    {
        var key = Enumerable.Repeat(filler, 16).ToArray();
        var wide = new byte[16];
        var narrow = new byte[8];
        SipHash.Hash128(key, message, wide);
        SipHash.Hash64(key, message, narrow);
        wide.ShouldBe(ReferenceSipHash.Hash(key, message, bytes: 16));
        narrow.ShouldBe(ReferenceSipHash.Hash(key, message, bytes: 8));
    }

    [Fact]
    public void SipHash_counts_the_length_of_a_long_message_modulo_256()
    {
        var message = Enumerable.Range(0, 300).Select(i => (byte)(i % 256)).ToArray();
        var narrow = new byte[8];
        SipHash.Hash64(new byte[16], message, narrow);
        narrow.ShouldBe(ReferenceSipHash.Hash(new byte[16], message, bytes: 8));
    }

    [Fact]
    public void The_commitment_is_the_sha256_of_the_seed() =>
        A.Seed.Commitment.ShouldBe("a8faed6abbf35c12a4b26e40f6feb19d736d90045c83b9f9a31f638d323e6811");

    [Fact]
    public void A_seed_never_shows_itself()
    {
        A.Seed.ToString().ShouldNotContain("0011");
        A.Seed.ToString().ShouldBe("seed with the commitment " + A.Seed.Commitment);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00112233445566778899aabbccddee")]
    [InlineData("00112233445566778899aabbccddeeff00")]
    [InlineData("00112233445566778899aabbccddeegg")]
    public void Anything_but_32_hexadecimal_digits_is_not_a_seed_and_is_not_repeated(string? text)
    {
        var refusal = DrawSeed.Read(text).AsT1;
        refusal.Code.ShouldBe("not-a-seed");
        refusal.Message.ShouldBe("it is not a seed: write 32 hexadecimal digits, the 16 bytes whose SHA-256 the authority has published");
        refusal.Facts.ShouldBe([new("characters", PlainText.Of(text?.Length ?? 0))]);
    }

    [Fact]
    public void Upper_case_is_the_same_seed() =>
        DrawSeed.Read("00112233445566778899AABBCCDDEEFF").AsT0.Commitment.ShouldBe(A.Seed.Commitment);

    [Fact]
    public void A_disclosed_draw_gives_the_keys_of_the_seed()
    {
        var draw = A.Seed.DrawFor(new("EX-0001"));
        var disclosed = CallOff.Draw.Read(draw.Commitment, draw.Key).AsT0;
        disclosed.KeyOf(new("P1")).ShouldBe(draw.KeyOf(new("P1")));
        disclosed.Commitment.ShouldBe(draw.Commitment);
    }

    [Theory]
    [InlineData("a8", "e5f02704225f8d9b9b659d1ea5505de6")]
    [InlineData("a8faed6abbf35c12a4b26e40f6feb19d736d90045c83b9f9a31f638d323e6811", "e5")]
    [InlineData(null, null)]
    public void A_draw_needs_a_whole_commitment_and_a_whole_key(string? commitment, string? key) =>
        CallOff.Draw.Read(commitment, key).AsT1.ShouldBe(new Refusal(
            "not-a-draw",
            "it is not a draw: write a commitment of 64 and a draw key of 32 hexadecimal digits",
            [new("commitment", commitment ?? string.Empty), new("key", key ?? string.Empty)]));

    [Theory]
    [InlineData("00000000000000ff", "0100000000000000")]
    [InlineData("7fffffffffffffff", "8000000000000000")]
    public void Keys_are_compared_from_the_first_byte_on(string lower, string higher)
    {
        var (low, high) = (Key(lower), Key(higher));
        (low < high).ShouldBeTrue();
        (low <= high).ShouldBeTrue();
        (high > low).ShouldBeTrue();
        (high >= low).ShouldBeTrue();
        (high < low).ShouldBeFalse();
        (low >= high).ShouldBeFalse();
        (low > high).ShouldBeFalse();
        (high <= low).ShouldBeFalse();
        string.CompareOrdinal(low.ToString(), high.ToString()).ShouldBeLessThan(0);
        low.ToString().ShouldBe(lower);
    }

    [Fact]
    public void A_key_comes_neither_before_nor_after_itself()
    {
        var (one, same) = (Key("00000000000000ff"), Key("00000000000000ff"));
        (one < same).ShouldBeFalse();
        (one > same).ShouldBeFalse();
        (one <= same).ShouldBeTrue();
        (one >= same).ShouldBeTrue();
    }

    // Over 4,000 packages each of four level candidates should win about 1,000: 27 is one standard deviation.
    [Fact]
    public void Over_many_packages_level_candidates_win_about_equally_often()
    {
        string[] ids = ["P1", "P2", "P3", "P4"];
        var wins = Enumerable.Range(0, 4000)
            .Select(i => A.Seed.DrawFor(new("REF-" + PlainText.Of(i))))
            .GroupBy(draw => ids.MinBy(id => draw.KeyOf(new(id))))
            .Select(group => group.Count())
            .ToArray();
        wins.Length.ShouldBe(4);
        wins.ShouldAllBe(count => count > 880 && count < 1120);
    }

    private static CandidateKey Key(string hex) => CandidateKey.FromBytes(Convert.FromHexString(hex));

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}

namespace HomeCare.Domain.CallOff.Tests;

public class OfferListTests
{
    private static readonly OfferRow None = Offer(0, OfferRow.NotOffered, 0, 0);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(300)]
    public void A_list_that_changes_is_the_list_made_anew(int size)
    {
        var random = new Cases((ulong)size);
        var offers = Enumerable.Range(0, Math.Max(size, 1)).Select(number => number < size ? Some(random, number) : None).ToArray();
        var list = Anew(offers);
        for (var step = 0; step < 500; step++)
        {
            var number = random.Below(offers.Length);
            var (old, before) = (offers[number], Rows(list));
            offers[number] = random.Below(3) > 0 ? Some(random, number) : None;
            var changed = list.Changed(old, offers[number]);
            Rows(list).ShouldBe(before);
            Rows(changed).ShouldBe(Rows(Anew(offers)), $"step {step}");
            changed.Count.ShouldBe(Rows(changed).Length);
            changed.Pieces.ShouldAllBe(piece => piece.Length >= 1 && piece.Length <= 64);
            Rows(changed).Where(row => row.Sessional != OfferRow.NotOffered).ShouldAllBe(row => row.Sessional >= changed.LeastSessional);
            list = changed;
        }
    }

    private static OfferList Anew(OfferRow[] offers) => OfferList.Of(
        [.. offers.Where(offer => offer.IsOffered).OrderBy(offer => offer.Rate).ThenBy(offer => offer.Level).ThenBy(offer => offer.Candidate)]);

    private static OfferRow[] Rows(OfferList list) => [.. list.Pieces.SelectMany(piece => piece)];

    private static OfferRow Some(Cases random, int number) =>
        Offer(number, 2000 + random.Below(4), random.Below(3), random.OneOf(OfferRow.NotOffered, 1500 + random.Below(50)));

    private static OfferRow Offer(int number, int rate, int level, int sessional) => new(0, rate, sessional, 0, 0, level, number);
}

using NodaTime;
using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

/// <summary>Awards in order, which of them went to one supplier, what ends are stated, and a day to look from.</summary>
public sealed record Chain(IReadOnlyList<LocalDate> Awards, IReadOnlyList<bool> Single, LocalDate? StatedEnd, LocalDate LastTermEnds, LocalDate AsOf)
{
    internal FrameworkScheme Scheme => Awarded([.. Awards.Select(PlainText.Of)]) with
    {
        StatedEnd = StatedEnd is { } end ? StatedDay.On(end) : null,
        Rounds = Awards.Select((day, index) => new Round
        {
            AwardDecidedOn = day,
            NumberAwarded = Single[index] ? 1 : 2,
            StatedEnd = index == Awards.Count - 1 ? StatedDay.On(LastTermEnds) : null,
        }).ToValueList(),
    };

    internal string Says(string rule) => Scheme.Says(rule, PlainText.Of(AsOf));

    public override string ToString() =>
        $"{string.Join(", ", Awards.Zip(Single, (day, one) => PlainText.Of(day) + (one ? " (one)" : string.Empty)))}; ends {StatedEnd}; term {LastTermEnds}; as of {AsOf}";
}

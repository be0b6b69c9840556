using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireCommunityLifeChoices2021
{
    /// <summary>What the bands A to F may become in the framework of 2026, for the review of a person's needs to decide.</summary>
    /// <remarks>
    /// The report prints no table of this. Bands B and C are followed by the bands of the same ratio; the others by the band for the
    /// same purpose, which is this library's reading. Nothing leads to band 2, which is new.
    /// </remarks>
    public static BandSuccessions Successions => BandSuccessions.Create(
        DayServices,
        LeicestershireCommunityLifeChoices2026.DayServices,
        [
            new(new("A"), [], "the new bands have no remote support", Paragraph(43, "043a")),
            new(new("B"), [new("1")], "both are one member of staff for eight people", Paragraph(47, "047a")),
            new(new("C"), [new("3")], "both are one member of staff for three people", Paragraph(47, "047b")),
            new(new("D"), [new("4")], "both are continuous one-to-one support", Paragraph(43, "043e")),
            new(new("E"), [new("5")], "both are additional hours of one-to-one support", Paragraph(43, "043f")),
            new(
                new("F"),
                [new("6"), new("pa")],
                "both are one-to-one support in the community: who gives it decides between them",
                Paragraph(43, "043g")),
        ]).AsT0;
}

using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Procurement.Tests;

/// <summary>An open framework with nothing recorded but what a test needs. Its dates are invented.</summary>
internal static class AScheme
{
    internal static FrameworkScheme Awarded(params string[] awards) => new()
    {
        Id = new("example"),
        Title = "Example home care",
        Kind = FrameworkKind.LightTouchOpenFramework,
        Rounds = awards.Select(award => new Round { AwardDecidedOn = Day(award), NumberAwarded = 3 }).ToValueList(),
    };

    internal static ReopeningPlan Plan(params (string Earliest, string Latest)[] openings) => new(
        openings.Select(opening => new PlannedOpening(Day(opening.Earliest), Day(opening.Latest), A.Citation)).ToValueList(),
        new(2, new("OWN-01", A.Citation.Source, "paragraph 1")),
        new(3, new("OWN-02", A.Citation.Source, "paragraph 2")),
        new(5, new("OWN-03", A.Citation.Source, "paragraph 3")));

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}

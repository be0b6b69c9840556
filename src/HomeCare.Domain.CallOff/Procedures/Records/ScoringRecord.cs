using System.Text.Json.Nodes;
using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>Writes and reads the published scoring of a mini-competition, and its marks.</summary>
internal static class ScoringRecord
{
    private static readonly (ScoreBasis Value, string Name)[] Bases =
        [(ScoreBasis.LowestPrice, "lowest-price"), (ScoreBasis.WeightedScore, "weighted-score"), (ScoreBasis.PricePerQualityPoint, "price-per-quality-point")];

    private static readonly (RoundedAt Value, string Name)[] Places =
        [(RoundedAt.Nowhere, "nowhere"), (RoundedAt.EachLine, "each-line"), (RoundedAt.Total, "total")];

    private static readonly PriceFormula[] Formulas =
    [
        PriceFormula.LowestOverPrice, PriceFormula.LinearToCeiling, PriceFormula.LinearFromLowestToCeiling, PriceFormula.LinearBetweenLowestAndHighest,
        PriceFormula.PercentAboveLowest, PriceFormula.DeviationFrom(PriceAverage.Mean), PriceFormula.DeviationFrom(PriceAverage.Median),
    ];

    internal static JsonObject Write(ScoringTerms terms) => new()
    {
        ["basis"] = NameOf(Bases, terms.Method.Basis),
        ["priceWeight"] = terms.Method.PriceWeight.ToString(),
        ["formula"] = terms.Method.Formula is { } formula
            ? new JsonObject { ["is"] = formula.Name, ["parts"] = new JsonArray([.. formula.PartsByPlace.Select(part => (JsonNode)part.ToString())]) }
            : null,
        ["questions"] = new JsonArray([.. terms.Questions.Select(question => new JsonObject
        {
            ["id"] = question.Id.Value,
            ["title"] = question.Title,
            ["weight"] = question.Weight.ToString(),
            ["highestMark"] = question.HighestMark.ToString(),
            ["lowestAccepted"] = question.LowestAccepted?.ToString(),
        })]),
        ["mainWeight"] = terms.MainWeight.Name,
        ["rounding"] = new JsonObject
        {
            ["at"] = NameOf(Places, terms.Rounding.At),
            ["decimals"] = terms.Rounding.Decimals,
            ["half"] = terms.Rounding.Half?.Name,
        },
        ["ceiling"] = terms.Ceiling?.ToFractionOfPence(),
        ["abnormallyLow"] = terms.AbnormallyLow is { } test
            ? new JsonObject { ["average"] = test.Average.Name, ["percentUnder"] = test.PercentUnder.ToString(), ["leastOffers"] = test.LeastOffers }
            : null,
        ["tieBreaks"] = new JsonArray([.. terms.TieBreaks.Select(rung => (JsonNode)rung.Name)]),
    };

    internal static ScoringTerms Read(RecordMember member)
    {
        var of = member.Object("basis", "priceWeight", "formula", "questions", "mainWeight", "rounding", "ceiling", "abnormallyLow", "tieBreaks");
        return new()
        {
            Method = Method(of("basis"), of("priceWeight"), of("formula")),
            Questions = of("questions").List(Question),
            MainWeight = Named<MainWeight>(of("mainWeight")),
            Rounding = Rounding(of("rounding")),
            Ceiling = of("ceiling").FractionOrNull() is { } pence ? ExactAmount.FromPence(pence) : null,
            AbnormallyLow = of("abnormallyLow").OrNull(LowTest),
            TieBreaks = of("tieBreaks").List(Named<ScoreRung>),
        };
    }

    internal static JsonArray Marks(ValueList<OfferMarks> offers) => new([.. offers.Select(offer => new JsonObject
    {
        ["provider"] = offer.Provider.Value,
        ["marks"] = new JsonArray([.. offer.Marks.Select(mark => new JsonObject { ["question"] = mark.Question.Value, ["mark"] = mark.Mark.ToString() })]),
    })]);

    internal static ValueList<OfferMarks> Marks(RecordMember member) => member.List(offer =>
    {
        var of = offer.Object("provider", "marks");
        return new OfferMarks(of("provider").As(text => new ProviderId(text)), of("marks").List(mark =>
        {
            var its = mark.Object("question", "mark");
            return new QualityMark(its("question").As(text => new QuestionId(text)), Number(its("mark")));
        }));
    });

    private static AwardMethod Method(RecordMember basis, RecordMember priceWeight, RecordMember formula)
    {
        var (weight, read) = (Number(priceWeight), formula.OrNull(Formula));
        var method = Of(Bases, basis) switch
        {
            ScoreBasis.LowestPrice => AwardMethod.LowestPrice,
            ScoreBasis.PricePerQualityPoint => AwardMethod.PricePerQualityPoint,
            ScoreBasis.WeightedScore => AwardMethod.Weighted(weight, read ?? throw formula.Problem("a price formula, which a weighted score has")),
        };
        return method.PriceWeight != weight ? throw priceWeight.Problem($"the weight of the price in this basis, {method.PriceWeight}")
            : method.Formula is null && read is not null ? throw formula.Problem("null, as this basis has no price formula")
            : method;
    }

    private static PriceFormula Formula(RecordMember member)
    {
        var of = member.Object("is", "parts");
        var (name, parts) = (of("is").Text(), of("parts").List(Number));
        var byPlace = PriceFormula.FixedPointsByPlace(parts);
        return name == byPlace.Name ? byPlace
            : parts.Count > 0 ? throw of("parts").Problem("empty, as only fixed points by place have parts")
            : Formulas.FirstOrDefault(known => known.Name == name) ?? throw of("is").Problem("a known price formula");
    }

    private static QualityQuestion Question(RecordMember member)
    {
        var of = member.Object("id", "title", "weight", "highestMark", "lowestAccepted");
        return new(of("id").As(text => new QuestionId(text)), of("title").Text(), Number(of("weight")), Number(of("highestMark")), of("lowestAccepted").FractionOrNull());
    }

    private static ScoreRounding Rounding(RecordMember member)
    {
        var of = member.Object("at", "decimals", "half");
        var decimals = of("decimals").Number();
        return (Of(Places, of("at")), of("half").OrNull(Named<PennyRounding>)) switch
        {
            (RoundedAt.Nowhere, null) when decimals == 0 => ScoreRounding.None,
            (RoundedAt.EachLine, { } half) when decimals is >= 0 and <= 6 => ScoreRounding.OfEachLine(decimals, half),
            (RoundedAt.Total, { } half) when decimals is >= 0 and <= 6 => ScoreRounding.OfTheTotal(decimals, half),
            _ => throw member.Problem("a rounding: nowhere with 0 decimals and no half, or each line or the total with 0 to 6 decimals and a half"),
        };
    }

    private static AbnormallyLowTest LowTest(RecordMember member)
    {
        var of = member.Object("average", "percentUnder", "leastOffers");
        return new(Named<PriceAverage>(of("average")), Number(of("percentUnder")), of("leastOffers").Number());
    }

    private static Fraction Number(RecordMember member) => member.FractionOrNull() ?? throw member.Problem("a number such as 3 or 18/5");

    private static T Named<T>(RecordMember member)
        where T : SmartEnum<T> => SmartEnum<T>.List.FirstOrDefault(known => known.Name == member.Text()) ?? throw member.Problem("a known name");

    private static string NameOf<T>((T Value, string Name)[] names, T value)
        where T : struct, Enum => names.Single(one => one.Value.Equals(value)).Name;

    private static T Of<T>((T Value, string Name)[] names, RecordMember member)
        where T : struct, Enum => names.Where(one => one.Name == member.Text()).Select(one => (T?)one.Value).FirstOrDefault() ?? throw member.Problem("a known name");
}

using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Files;

internal sealed partial class CandidateCells
{
    private static readonly string[] StandingNames = ["active", "suspended", "limited", "excluded", "dormant", "leaving"];

    internal Standing Standing(TableRow row)
    {
        var written = row["standing"];
        if (!StandingNames.Contains(written, StringComparer.Ordinal))
        {
            Fault(row, "standing", $"\"{Written.Of(written)}\" is not a standing: {Written.Suggest(written, StandingNames)}");
            return Procurement.Standing.Active;
        }

        var limit = Limit(row, written);
        var reason = StandingReason(row, written);
        var day = StandingDate(row, written);
        return written switch
        {
            "suspended" => Procurement.Standing.Suspended(reason),
            "limited" => Procurement.Standing.Limited(limit, reason),
            "excluded" => Procurement.Standing.Excluded(reason),
            "dormant" => Procurement.Standing.Dormant(day),
            "leaving" => Procurement.Standing.Leaving(day, reason),
            _ => Procurement.Standing.Active,
        };
    }

    private int Limit(TableRow row, string standing)
    {
        if (standing == "limited")
        {
            return Minutes(row, "limit_hours");
        }

        if (row["limit_hours"].Length > 0)
        {
            Fault(row, "limit_hours", $"a provider that is {standing} has no limit: leave it empty or write limited");
        }

        return 0;
    }

    private string StandingReason(TableRow row, string standing)
    {
        var reason = row["standing_reason"];
        if (standing is "active" or "dormant")
        {
            if (reason.Length > 0)
            {
                Fault(row, "standing_reason", $"a provider that is {standing} needs no reason: leave it empty or correct the standing");
            }
        }
        else if (PlainText.ProblemWith(reason) is { } problem)
        {
            Fault(row, "standing_reason", $"{problem}: say why the provider is {standing}");
        }

        return reason;
    }

    private LocalDate StandingDate(TableRow row, string standing)
    {
        if (standing is not ("dormant" or "leaving"))
        {
            if (row["standing_date"].Length > 0)
            {
                Fault(row, "standing_date", $"a provider that is {standing} has no day: leave it empty or correct the standing");
            }
        }
        else if (row["standing_date"].Length == 0)
        {
            Fault(row, "standing_date", $"it is empty: give {(standing == "dormant" ? "the day since when it is dormant" : "the last day of its membership")}");
        }
        else if (Date(row, "standing_date") is { } day)
        {
            return day;
        }

        return LocalDate.MinIsoValue;
    }

    internal RegulatorStanding Regulator(TableRow row)
    {
        var location = Checked(row, "cqc_location", row["cqc_location"].Length == 0 ? null : CqcLocationId.ProblemWith(row["cqc_location"]));
        var ratedOn = Date(row, "cqc_rated_on");
        if (!CqcRating.TryFromName(row["cqc_rating"], out var rating))
        {
            Fault(row, "cqc_rating", NotARating(row["cqc_rating"]));
        }
        else if (rating == CqcRating.NotRated && ratedOn is not null)
        {
            Fault(row, "cqc_rated_on", "a service that is not rated has no date of rating: leave it empty or give the rating");
        }
        else if (rating != CqcRating.NotRated && row["cqc_rated_on"].Length == 0)
        {
            Fault(row, "cqc_rated_on", "it is empty: give the day the rating was published");
        }
        else if (ratedOn > decidedOn)
        {
            Fault(row, "cqc_rated_on", $"{PlainText.Of(ratedOn.Value)} is after the decision on {PlainText.Of(decidedOn.Value)}: give the rating known on that day");
        }

        return new(
            rating ?? CqcRating.NotRated,
            ratedOn,
            location.Length == 0 || CqcLocationId.ProblemWith(location) is not null ? null : new CqcLocationId(location))
        {
            KeyQuestions = CqcKeyQuestion.List.Select(question => KeyQuestion(row, question)).OfType<KeyQuestionRating>().ToValueList(),
        };
    }

    private KeyQuestionRating? KeyQuestion(TableRow row, CqcKeyQuestion question)
    {
        var written = row[Heading(question)];
        if (written.Length == 0)
        {
            return null;
        }

        if (CqcRating.TryFromName(written, out var rating))
        {
            return new(question, rating);
        }

        Fault(row, Heading(question), NotARating(written));
        return null;
    }

    internal static string Heading(CqcKeyQuestion question) => "cqc_" + question.Name.Replace('-', '_');

    private static string NotARating(string written) =>
        $"\"{Written.Of(written)}\" is not a rating: {Written.Suggest(written, CqcRating.List.OrderBy(one => one.Value).Select(one => one.Name))}";
}

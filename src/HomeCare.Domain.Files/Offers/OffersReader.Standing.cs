using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Files;

internal sealed partial class OffersReader
{
    private static readonly string[] StandingNames = ["active", "suspended", "limited", "excluded", "dormant", "leaving"];

    private Standing Standing(TableRow row)
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
}

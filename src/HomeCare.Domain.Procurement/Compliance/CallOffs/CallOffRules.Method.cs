using NodaTime;

namespace HomeCare.Domain.Procurement;

internal static partial class CallOffRules
{
    private static void PublishedMethod(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var one in callOffs.Where(one => !one.Scheme.Kind.NeedsStatutoryCompetition))
        {
            if (one.Award.FollowsPublishedMethod is not { } follows)
            {
                ruling.Missing("whether every call-off followed a published method");
                continue;
            }

            ruling.Require(follows, $"{one.Name} was awarded by a method that the scheme has not published{MethodInWords(one)}", one.Reference, Method(one));
        }
    }

    private static void Competition(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var one in callOffs.Where(one => one.Scheme.Kind.NeedsStatutoryCompetition))
        {
            if (one.Award.Method is not { } method)
            {
                ruling.Missing("whether every call-off followed a competition");
            }
            else if (method == CallOffMethod.WithCompetition || (one.Framework is { } framework && Parties(framework, one.Award.DecidedOn) == 1))
            {
                ruling.Met();
            }
            else if (one.Scheme.Scheme.HasCoreTermsAndMechanism is not { } mechanism)
            {
                ruling.Missing("whether the framework sets out its core terms and an objective mechanism of selection");
            }
            else if (mechanism && one.Award.FollowsPublishedMethod is null)
            {
                ruling.Missing("whether every call-off followed a published method");
            }
            else
            {
                ruling.Require(
                    mechanism && one.Award.FollowsPublishedMethod == true,
                    mechanism
                        ? $"{one.Name} was awarded without a competition, and not by the mechanism that the framework sets out"
                        : $"{one.Name} was awarded without a competition, and the framework does not set out its core terms and an objective mechanism",
                    one.Reference,
                    Method(one));
            }
        }
    }

    private static void FurtherInformation(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var one in callOffs)
        {
            if (one.Award.ForbidsFurtherInformation is not { } forbids)
            {
                ruling.Missing("whether the terms of every call-off let the authority ask for more information");
                continue;
            }

            ruling.Require(!forbids, $"{one.Name}: its terms forbid the authority to ask for more information before award, which the Act always allows", one.Reference);
        }
    }

    private static void OneFee(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var framework in callOffs.Where(one => one.Award.FeeBasisPoints is not null).GroupBy(one => one.Framework?.Number))
        {
            if (framework.Key is not { } number)
            {
                ruling.Missing("the framework that each call-off with a fee is from");
                continue;
            }

            var fees = framework.Select(one => one.Award.FeeBasisPoints!.Value).Distinct().Order().ToArray();
            var listed = string.Join(", ", fees.Select(Percentage));
            ruling.Require(
                fees.Length == 1,
                $"round {PlainText.Of(number)}: suppliers pay {PlainText.Of(fees.Length)} different fees ({listed}): one fixed percentage is allowed",
                new Fact("fees", listed));
        }
    }

    private static void UserChoices(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var one in callOffs.Where(one => one.Award.UserChoice is not null))
        {
            var unmet = string.Join("; ", one.UnmetConditions);
            ruling.Require(one.IsOutside, $"{one.Name} is no direct award by the person's choice: {unmet}", one.Reference, new Fact("conditions-not-met", unmet));
        }
    }

    private static void PaidInTime(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var one in callOffs)
        {
            foreach (var invoice in one.Award.Invoices)
            {
                var first = invoice.DueOn is { } due ? LocalDate.Max(due, invoice.ReceivedOn) : invoice.ReceivedOn;
                if (one.Scheme.LastDayOf(first, 30, ruling) is { } last)
                {
                    ruling.Deadline(
                        $"{one.Name}: the payment of the invoice received on {PlainText.Of(invoice.ReceivedOn)}",
                        invoice.PaidOn,
                        last,
                        one.Scheme.AsOf,
                        one.Reference,
                        Inspection.Day("received", invoice.ReceivedOn));
                }
            }
        }
    }

    /// <summary>How many suppliers were party on a day; null when they are not all listed and their number is not recorded.</summary>
    private static int? Parties(AwardedRound framework, LocalDate day) =>
        framework.Round.Appointments.Count > 0 && framework.Round.Appointments.Count == framework.Round.SuppliersAwarded
            ? framework.Round.Appointments.Count(party => party.LeftOn is null || party.LeftOn > day)
            : framework.Round.SuppliersAwarded;

    // Neither section of the notice's form applies to light touch services, so it is named only where that is asked for (A14).
    private static string? Label(Called one) =>
        one.Scheme.Readings.CallOffLabel == CallOffLabel.Neutral ? one.Award.Method?.Name : one.Award.Method?.NoticeLabel;

    private static Fact Method(Called one) => new("method", Label(one) ?? "not recorded");

    private static string MethodInWords(Called one) => Label(one) is { } label ? $" ({label})" : string.Empty;

    private static string Percentage(int basisPoints) => $"{PlainText.Of(basisPoints / 100)}.{PlainText.Of(basisPoints % 100).PadLeft(2, '0')} %";
}

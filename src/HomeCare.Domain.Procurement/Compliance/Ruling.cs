using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>Collects what one rule says while it is applied.</summary>
internal sealed class Ruling(Rule rule)
{
    private readonly List<Finding> findings = [];
    private readonly List<string> missing = [];
    private readonly List<Deadline> deadlines = [];
    private bool applied;

    /// <summary>The rule applied here and is met.</summary>
    internal void Met() => applied = true;

    /// <summary>The rule applies here and cannot be checked for want of something.</summary>
    internal void Missing(string what)
    {
        if (!missing.Contains(what))
        {
            missing.Add(what);
        }
    }

    internal void Breach(string message, params Fact[] facts) => Find(Severity.Breach, message, facts);

    internal void Warn(string message, params Fact[] facts) => Find(Severity.Warning, message, facts);

    internal void Advise(string message, params Fact[] facts) => Find(Severity.Advice, message, facts);

    internal void Find(Severity severity, string message, params Fact[] facts) =>
        findings.Add(new(rule, severity, message, facts.ToValueList()));

    /// <summary>Finds a breach where a condition is false, and is met where it is true.</summary>
    internal void Require(bool condition, string message, params Fact[] facts)
    {
        if (condition)
        {
            Met();
        }
        else
        {
            Breach(message, facts);
        }
    }

    /// <summary>Notes a last day without judging it.</summary>
    internal void Note(string what, LocalDate last, LocalDate? done) => deadlines.Add(new(rule, what, last, done));

    /// <summary>A stated day that may not come after a last one: a breach whatever it means, or a warning where it may mean either.</summary>
    internal void NotAfter(StatedDay stated, LocalDate last, string message, params Fact[] facts)
    {
        if (stated.Earliest <= last && stated.Latest > last)
        {
            Warn($"only the month is stated, {stated}, and it is lawful only as a day up to {PlainText.Of(last)}", facts);
        }
        else
        {
            Require(stated.Earliest <= last, message, facts);
        }
    }

    /// <summary>What has to be on record once an award is made, and is only to come while the award is a plan.</summary>
    internal void RequireOnAward(bool condition, AwardedRound award, LocalDate asOf, string message, params Fact[] facts)
    {
        if (!condition && award.Day > asOf)
        {
            Advise("still to come: " + message, facts);
        }
        else
        {
            Require(condition, message, facts);
        }
    }

    /// <summary>An act that is due by a last day: met in time, late, overdue on the day of the check, or still to come.</summary>
    /// <param name="what">The act, such as <c>round 2: the contract details notice</c>.</param>
    /// <param name="done">The day it was done, or null.</param>
    /// <param name="last">The last day in time.</param>
    /// <param name="asOf">The day of the check, no later than the record tells.</param>
    /// <param name="facts">Further values compared.</param>
    internal void Deadline(string what, LocalDate? done, LocalDate last, LocalDate asOf, params Fact[] facts)
    {
        deadlines.Add(new(rule, what, last, done));
        var all = facts.Append(new("last-day", PlainText.Of(last))).Append(new("done-on", done is { } on ? PlainText.Of(on) : "not recorded")).ToArray();
        if (done is { } day)
        {
            Require(day <= last, $"{what} was due by {PlainText.Of(last)} and came on {PlainText.Of(day)}", all);
        }
        else if (asOf > last)
        {
            Breach($"{what} was due by {PlainText.Of(last)} and is not recorded", all);
        }
        else
        {
            Advise($"{what} is due by {PlainText.Of(last)}", all);
        }
    }

    internal RuleVerdict Verdict() => new(
        rule,
        findings.Count > 0 ? Procurement.Verdict.Found
        : missing.Count > 0 ? Procurement.Verdict.NotRecorded
        : applied ? Procurement.Verdict.Met
        : Procurement.Verdict.NotApplicable,
        findings.ToValueList(),
        missing.ToValueList(),
        deadlines.ToValueList());
}

using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>Every figure of the reports that can be computed again, printed beside computed.</summary>
/// <remarks>
/// Everything is computed when it is asked for, from the cited figures, prices and dates of the schemes. Which verdict a
/// comparison has follows from it; only why a text cannot settle one is written down.
/// </remarks>
public static class FigureChecks
{
    /// <summary>All checks, report by report, and by id in each report.</summary>
    public static ValueList<FigureCheck> All =>
    [
        .. HomeCare2025Checks.All,
        .. HomeCare2021Checks.All,
        .. LeedsChecks.All,
        .. HelpToLiveAtHomeChecks.All,
        .. CommunityLifeChoicesChecks.All,
    ];

    /// <summary>The check with an id, or the checks of a report.</summary>
    /// <param name="idOrReport">Such as <c>C-05</c>, or a report's prefix such as <c>HCL26</c>; in upper or lower case.</param>
    /// <returns>At least one check, or the refusal <c>unknown-check</c>.</returns>
    public static OneOf<ValueList<FigureCheck>, Refusal> Find(string idOrReport)
    {
        ArgumentNullException.ThrowIfNull(idOrReport);
        var all = All;
        var found = all.Where(check => Is(check.Id) || Is(check.Report)).ToValueList();
        if (found.Count > 0)
        {
            return found;
        }

        var (reports, ids) = (all.Select(check => check.Report).Distinct(StringComparer.Ordinal), all.Select(check => check.Id));
        var near = Spelling.Nearest(idOrReport, [.. reports, .. ids]);
        var suggestion = near.Count > 0
            ? $"did you mean {string.Join(" or ", near)}?"
            : $"write an id such as {all[0].Id}, or one of the reports {string.Join(", ", reports)}";
        var written = PlainText.OneLine(idOrReport);
        return new Refusal("unknown-check", $"there is no check and no report {written}: {suggestion}", [new("found", written)]);

        bool Is(string name) => string.Equals(name, idOrReport, StringComparison.OrdinalIgnoreCase);
    }
}

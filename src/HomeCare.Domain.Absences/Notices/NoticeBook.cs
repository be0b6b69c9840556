namespace HomeCare.Domain.Absences;

/// <summary>Sound notices by person, each list in the order of the receipts.</summary>
internal sealed class NoticeBook
{
    private readonly Dictionary<PersonReference, StandingNotice[]> ofPerson;
    private readonly StandingNotice[] ofEverybody;

    internal NoticeBook(ValueList<AbsenceNotice> notices)
    {
        All = notices.OrderBy(notice => notice.Received).ThenBy(notice => notice.Id).Select(notice => new StandingNotice(notice)).ToArray();
        var byId = All.ToDictionary(one => one.Notice.Id);
        foreach (var one in All)
        {
            if (one.Notice.Corrects is { } corrected)
            {
                byId[corrected].CorrectedBy = one;
            }
        }

        ofEverybody = [.. All.Where(one => one.Notice.Person is null)];
        ofPerson = All
            .Where(one => one.Notice.Person is not null)
            .GroupBy(one => one.Notice.Person!)
            .ToDictionary(group => group.Key, group => group.Concat(ofEverybody).OrderBy(one => one.Notice.Received).ThenBy(one => one.Notice.Id).ToArray());
    }

    /// <summary>All notices, in the order of the receipts.</summary>
    internal StandingNotice[] All { get; }

    internal ReadOnlySpan<StandingNotice> Of(PersonReference person) => ofPerson.GetValueOrDefault(person, ofEverybody);
}

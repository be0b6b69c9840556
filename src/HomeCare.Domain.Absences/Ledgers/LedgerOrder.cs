using System.Runtime.InteropServices;

namespace HomeCare.Domain.Absences;

/// <summary>The care of a ledger by person and then in the order it starts in.</summary>
internal static class LedgerOrder
{
    internal static PlannedCare[] Of(ValueList<PlannedCare> care)
    {
        // The care of each person is put together first: sorting all of it at once compares the people many times over.
        var places = new Dictionary<PersonReference, int>();
        foreach (var one in care)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(places, one.Arrangement.Person, out _)++;
        }

        var people = places.Keys.Order().ToArray();
        var place = 0;
        foreach (var person in people)
        {
            (places[person], place) = (place, place + places[person]);
        }

        var sorted = new PlannedCare[care.Count];
        foreach (var one in care)
        {
            sorted[CollectionsMarshal.GetValueRefOrNullRef(places, one.Arrangement.Person)++] = one;
        }

        var first = 0;
        foreach (var end in people.Select(person => places[person]))
        {
            sorted.AsSpan(first..end).Sort(ByStart);
            first = end;
        }

        return sorted;
    }

    private static int ByStart(PlannedCare one, PlannedCare other)
    {
        var order = one.StartsAt.CompareTo(other.StartsAt);
        order = order != 0 ? order : one.Arrangement.Provider.CompareTo(other.Arrangement.Provider);
        order = order != 0 ? order : one.Arrangement.Service.CompareTo(other.Arrangement.Service);
        order = order != 0 ? order : one.Minutes.CompareTo(other.Minutes);
        return order != 0 ? order : string.CompareOrdinal(one.Place, other.Place);
    }
}

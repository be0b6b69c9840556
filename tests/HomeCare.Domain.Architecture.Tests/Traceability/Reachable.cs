using System.Collections;
using System.Reflection;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>Finds what is cited in values, however deep it lies.</summary>
internal static class Reachable
{
    internal static IEnumerable<T> Within<T>(IEnumerable<object?> values)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var found = new List<T>();
        var open = new Stack<object?>(values);
        while (open.TryPop(out var value))
        {
            if (value is null or string || !(value is IEnumerable || IsOurs(value.GetType())) || !seen.Add(value))
            {
                continue;
            }

            if (value is T one)
            {
                found.Add(one);
                continue;
            }

            foreach (var part in Parts(value))
            {
                open.Push(part);
            }
        }

        return found;
    }

    private static IEnumerable<object?> Parts(object value) => value is IEnumerable items
        ? items.Cast<object?>()
        : Fields(value.GetType()).Select(field => field.GetValue(value));

    private static IEnumerable<FieldInfo> Fields(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(Fields(type.BaseType));

    private static bool IsOurs(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("HomeCare.Domain", StringComparison.Ordinal) || type.Namespace == nameof(OneOf);
}

using System.Text.Json;
using ArticleParser.Cli.Records;
using Parquet;
using Parquet.Schema;

namespace ArticleParser.Cli.Input;

/// <summary>The values of one column in one row group.</summary>
internal interface IParquetColumn
{
    /// <summary>The value, where it is one text; null elsewhere.</summary>
    string? TextAt(int row);

    /// <summary>The value as JSON.</summary>
    byte[] JsonAt(int row);
}

/// <summary>Reads columns of every flat type.</summary>
internal static class ParquetColumn
{
    /// <summary>Whether columns of this kind are read.</summary>
    public static bool IsRead(DataField field) => field.MaxRepetitionLevel == 0
        && (Type.GetTypeCode(field.ClrType) is > TypeCode.DBNull and not TypeCode.Char || field.ClrType == typeof(byte[]) || field.ClrType == typeof(ReadOnlyMemory<char>) || field.ClrType == typeof(ReadOnlyMemory<byte>)
            || field.ClrType == typeof(DateOnly) || field.ClrType == typeof(TimeOnly) || field.ClrType == typeof(TimeSpan) || field.ClrType == typeof(Guid));

    public static async ValueTask<IParquetColumn> ReadAsync(ParquetRowGroupReader rows, DataField field)
    {
        if (!IsRead(field)) return new UnreadColumn();
        var count = (int)rows.RowCount;
        if (field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>)) return await TextsAsync(rows, field, count);
        if (field.ClrType == typeof(byte[]) || field.ClrType == typeof(ReadOnlyMemory<byte>)) return await BytesAsync(rows, field, count);
        return Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.Boolean => await ValuesAsync<bool>(rows, field, count, (writer, value) => writer.WriteBooleanValue(value)),
            TypeCode.SByte => await ValuesAsync<sbyte>(rows, field, count, (writer, value) => writer.WriteNumberValue(value)),
            TypeCode.Byte => await ValuesAsync<byte>(rows, field, count, (writer, value) => writer.WriteNumberValue(value)),
            TypeCode.Int16 => await ValuesAsync<short>(rows, field, count, (writer, value) => writer.WriteNumberValue(value)),
            TypeCode.UInt16 => await ValuesAsync<ushort>(rows, field, count, (writer, value) => writer.WriteNumberValue(value)),
            TypeCode.Int32 => await ValuesAsync<int>(rows, field, count, (writer, value) => writer.WriteNumberValue(value)),
            TypeCode.UInt32 => await ValuesAsync<uint>(rows, field, count, (writer, value) => writer.WriteNumberValue(value)),
            TypeCode.Int64 => await ValuesAsync<long>(rows, field, count, (writer, value) => writer.WriteNumberValue(value)),
            TypeCode.UInt64 => await ValuesAsync<ulong>(rows, field, count, (writer, value) => writer.WriteNumberValue(value)),
            TypeCode.Single => await ValuesAsync<float>(rows, field, count, WriteFloat),
            TypeCode.Double => await ValuesAsync<double>(rows, field, count, WriteDouble),
            TypeCode.Decimal => await ValuesAsync<decimal>(rows, field, count, (writer, value) => writer.WriteNumberValue(value)),
            TypeCode.DateTime => await ValuesAsync<DateTime>(rows, field, count, (writer, value) => writer.WriteStringValue(DateTime.SpecifyKind(value, DateTimeKind.Utc))),
            _ => await OthersAsync(rows, field, count),
        };
    }

    private static async ValueTask<IParquetColumn> OthersAsync(ParquetRowGroupReader rows, DataField field, int count)
    {
        if (field.ClrType == typeof(DateOnly)) return await ValuesAsync<DateOnly>(rows, field, count, (writer, value) => writer.WriteStringValue(value.ToString("O")));
        if (field.ClrType == typeof(TimeOnly)) return await ValuesAsync<TimeOnly>(rows, field, count, (writer, value) => writer.WriteStringValue(value.ToString("O")));
        if (field.ClrType == typeof(TimeSpan)) return await ValuesAsync<TimeSpan>(rows, field, count, (writer, value) => writer.WriteStringValue(value.ToString("c")));
        if (field.ClrType == typeof(Guid)) return await ValuesAsync<Guid>(rows, field, count, (writer, value) => writer.WriteStringValue(value));
        return new UnreadColumn();
    }

    private static async ValueTask<IParquetColumn> TextsAsync(ParquetRowGroupReader rows, DataField field, int count)
    {
        var values = new string?[count];
        await rows.ReadAsync(field, values.AsMemory()!);
        return new TextColumn(values);
    }

    private static async ValueTask<IParquetColumn> BytesAsync(ParquetRowGroupReader rows, DataField field, int count)
    {
        var values = new byte[]?[count];
        await rows.ReadAsync(field, values.AsMemory()!);
        return new ValueColumn<ReadOnlyMemory<byte>>([.. values.Select(value => value is null ? (ReadOnlyMemory<byte>?)null : value)], (writer, value) => writer.WriteBase64StringValue(value.Span));
    }

    private static async ValueTask<IParquetColumn> ValuesAsync<T>(ParquetRowGroupReader rows, DataField field, int count, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        var values = new T?[count];
        if (field.IsNullable) await rows.ReadAsync(field, values.AsMemory());
        else
        {
            var all = new T[count];
            await rows.ReadAsync(field, all.AsMemory());
            for (var i = 0; i < count; i++) values[i] = all[i];
        }

        return new ValueColumn<T>(values, write);
    }

    // JSON has no infinity.
    private static void WriteFloat(Utf8JsonWriter writer, float value)
    {
        if (float.IsFinite(value)) writer.WriteNumberValue(value);
        else writer.WriteNullValue();
    }

    private static void WriteDouble(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value)) writer.WriteNumberValue(value);
        else writer.WriteNullValue();
    }

    private sealed class TextColumn(string?[] values) : IParquetColumn
    {
        public string? TextAt(int row) => values[row];

        public byte[] JsonAt(int row) => values[row] is { } text ? RecordJson.Of(text) : [.. "null"u8];
    }

    private sealed class ValueColumn<T>(T?[] values, Action<Utf8JsonWriter, T> write) : IParquetColumn
        where T : struct
    {
        public string? TextAt(int row) => null;

        public byte[] JsonAt(int row)
        {
            if (values[row] is not { } value) return [.. "null"u8];
            using var json = new MemoryStream();
            using (var writer = new Utf8JsonWriter(json)) write(writer, value);
            return json.ToArray();
        }
    }

    /// <summary>A list or map, or a type of its own: it is null in the record.</summary>
    private sealed class UnreadColumn : IParquetColumn
    {
        public string? TextAt(int row) => null;

        public byte[] JsonAt(int row) => [.. "null"u8];
    }
}

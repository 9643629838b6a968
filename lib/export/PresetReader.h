// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPreset.h"

#include <QJsonObject>
#include <QStringList>

namespace enrow
{

// Reads the members of a preset one by one, and remembers the first problem that it met.
class PresetReader
{
public:
    // object: what is called so in sentences.
    PresetReader(QJsonObject object, QString place);

    QString text(const QString &key, qsizetype longest);
    bool flag(const QString &key, bool usual);
    uint32_t count(const QString &key);
    std::vector<ExportColumn> columns(const QString &key);

    // The value that a word stands for; `usual` where there is no such member.
    template <typename Value, typename Named>
    Value word(const QString &key, Value usual, Named named)
    {
        if (!m_object.contains(key))
            return usual;
        const QString given = text(key, longestWord);
        const auto value = named(given);
        if (!value)
            refuse(key, {QT_TRANSLATE_NOOP("enrow::Reason", "'%1' is unknown"), {given}});
        return value ? Value(*value) : usual;
    }

    bool has(const QString &key) const { return m_object.contains(key); }
    void refuse(const QString &key, Reason reason);
    // Whatever was not asked for is not understood.
    void refuseOthers();
    // Empty if all went well.
    const Reason &problem() const { return m_problem; }

private:
    static constexpr qsizetype longestWord = 100;

    QJsonValue take(const QString &key);
    ExportColumn column(const QJsonValue &value, const QString &place);

    const QJsonObject m_object;
    const QString m_place; // before keys in sentences
    QStringList m_taken;
    Reason m_problem;
};

} // namespace enrow

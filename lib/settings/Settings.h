// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace enrow
{

// What is remembered between starts, typed, over QSettings that are handed in. Never a secret. What cannot be read,
// from a hostile or half-written file, is as if it had not been there.
class Settings
{
public:
    struct RememberedBatch {
        QString kind; // the stable name of its kind; empty where it was not detected yet
        QString id;
        QString label;
        QDateTime added; // UTC
        bool paused = false;

        friend bool operator==(const RememberedBatch &, const RememberedBatch &) = default;
    };

    explicit Settings(QSettings &settings);

    QList<RememberedBatch> batches() const; // at most 10,000
    void setBatches(const QList<RememberedBatch> &batches);

    // Opaque states of widgets, by a stable name: "window/geometry", "results/header".
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

    // The names of the API keys, in the person's order, at most 100, and the one that new batches take. Never a key.
    QStringList keyNames() const;
    QString currentKeyName() const; // empty where none was chosen yet
    void setKeyNames(const QStringList &names, const QString &current);

    QString exportFolder() const; // empty where none was chosen yet
    void setExportFolder(const QString &folder);

    bool formulaGuard() const; // true unless switched off
    void setFormulaGuard(bool on);

    // Writes to the disk now; false where that failed.
    bool save();

private:
    QSettings &m_settings;
};

} // namespace enrow

// SPDX-License-Identifier: MIT
#pragma once

#include "core/AutomaticExport.h"
#include "core/BatchKey.h"
#include "core/ProxyPlan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

namespace enrow
{

// What is remembered between starts, typed, over QSettings that are handed in. Never a secret. What cannot be read,
// from a hostile or half-written file, is as if it had not been there.
class Settings
{
public:
    explicit Settings(QSettings &settings);

    // Opaque states of widgets, by a stable name: "window/geometry", "results/header".
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

    // The names of the API keys, in the person's order, at most 100, and the one that new batches take. Never a key.
    QStringList keyNames() const;
    QString currentKeyName() const; // empty if none was chosen yet
    void setKeyNames(const QStringList &names, const QString &current);

    QString exportFolder() const; // empty if none was chosen yet
    void setExportFolder(const QString &folder);

    // Damaged archives that lie beside the one in use and of which the person was told; at most 100 paths.
    QStringList archivesTold() const;
    void setArchivesTold(const QStringList &paths);

    QString exportFormat() const; // the name of one, or any text; empty if none was chosen yet
    void setExportFormat(const QString &name);

    QByteArray exportPlan() const; // how the last export was planned, as a preset, or anything; empty if none was yet
    void setExportPlan(const QByteArray &json);

    std::optional<char> csvDelimiter() const; // an ASCII character; absent where none was chosen yet
    void setCsvDelimiter(char delimiter);

    bool formulaGuard() const; // true unless switched off
    void setFormulaGuard(bool on);

    AutomaticExport automaticExport() const; // off unless switched on
    void setAutomaticExport(const AutomaticExport &plan);
    // Batches that were to be exported and were not yet; at most 10,000.
    QList<BatchKey> exportsDue() const;
    void setExportsDue(const QList<BatchKey> &keys);

    // The batches that were selected; at most 10,000.
    QList<BatchKey> selection() const;
    void setSelection(const QList<BatchKey> &keys);

    // How the list of batches is sorted, a name that its panel gives; empty if none was chosen yet.
    QString batchOrder() const;
    void setBatchOrder(const QString &name);

    QString language() const; // a code, or any text; empty unless chosen: that of the system
    void setLanguage(const QString &code);

    bool comfortableList() const; // false unless switched on
    void setComfortableList(bool on);

    bool notifications() const; // of the desktop; true unless switched off
    void setNotifications(bool on);

    // As the system says unless chosen otherwise. Never the password.
    ProxyPlan proxy() const;
    void setProxy(const ProxyPlan &plan);

    // Writes to the disk now, so that it is there after a power cut; false if that failed.
    bool save();

private:
    QList<BatchKey> batchesAt(const QString &name) const;
    void setBatchesAt(const QString &name, const QList<BatchKey> &keys);

    QSettings &m_settings;
};

} // namespace enrow

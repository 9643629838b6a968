// SPDX-License-Identifier: MIT
#pragma once

#include "core/AutomaticExport.h"
#include "core/ProxyPlan.h"
#include "desktop/common/Theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace enrow
{

class AutomaticExportRows;
class DelimiterBox;

// What a person can choose for the whole program.
struct Preferences {
    QString language; // a code; empty: that of the system
    ThemeChoice theme = ThemeChoice::System;
    bool comfortableList = false;
    bool notifications = true;
    char csvDelimiter = ',';
    bool formulaGuard = true;
    AutomaticExport automaticExport;
    ProxyPlan proxy;
    QString languageOfStart = {}; // which goes before the chosen one in this run; empty: none was given

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

// Shows the preferences and tells each change at once. The password of the proxy is never shown, only whether there is
// one; closing wipes what was typed.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    // archive: the file, shown to the person.
    PreferencesDialog(const Preferences &preferences, bool hasProxyPassword, const QString &archive,
                      QWidget *parent = nullptr);

    // What is exported when a batch completes.
    AutomaticExportRows *automaticExport() const { return m_automatic; }

    void done(int result) override;

signals:
    void changed(const enrow::Preferences &preferences);
    void proxyPasswordEntered(const QString &password);
    void archiveFolderRequested();

private:
    void addLooks(QFormLayout *form, const Preferences &preferences);
    void addExport(QFormLayout *form, const Preferences &preferences);
    void arrangeNetwork(QFormLayout *form);
    void addNetwork(QFormLayout *form, const ProxyPlan &plan, bool hasPassword);
    void addArchive(QFormLayout *form, const QString &archive);
    Preferences chosen() const;
    void tell();
    void tellPassword();

    Preferences m_told;
    QComboBox *m_language;
    QLabel *m_languageNote; // when another one counts
    QComboBox *m_theme;
    QComboBox *m_density;
    QCheckBox *m_notifications;
    DelimiterBox *m_delimiter;
    QCheckBox *m_guard;
    AutomaticExportRows *m_automatic = nullptr;
    QComboBox *m_proxyUse;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QList<QLayout *> m_byHand; // the rows of a proxy that is entered by hand
};

} // namespace enrow
